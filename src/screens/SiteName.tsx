import { headingId } from './Heading.tsx';
import { Mark } from './Mark.tsx';
import { wantsOwnTab } from './PlaceLink.tsx';

interface SiteNameProps {
  readonly name: string;
  readonly place: string;
  /** Nothing leads away from the emergency page. */
  readonly bare: boolean;
  readonly onHome: () => void;
}

/** Mark and name lead to the start page; on that page itself to its top, where nothing that is ticked is lost. */
export function SiteName({ name, place, bare, onHome }: SiteNameProps) {
  const isHome = place === 'start';
  const marked = (
    <>
      <Mark blinks={isHome} />
      {name}
    </>
  );
  const go = (event: React.MouseEvent<HTMLAnchorElement>): void => {
    if (wantsOwnTab(event)) return;
    if (isHome) return skipToHeading(event);
    event.preventDefault();
    onHome();
  };
  return (
    // Another element for the name alone than for the link: a browser that translates the page has taken the text of either away.
    <p key={bare ? 'name' : 'link'} className="site-name">
      {bare ? (
        marked
      ) : (
        <a href="#start" aria-current={isHome ? 'page' : undefined} onClick={go}>
          {marked}
        </a>
      )}
    </p>
  );
}

/** For a link to the heading: the address stays as it is. */
export function skipToHeading(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.getElementById(headingId)?.focus();
}
