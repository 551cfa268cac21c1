import type { MouseEvent } from 'react';

interface PlaceLinkProps {
  readonly place: 'interviews' | 'receive';
  readonly label: string;
  readonly className?: string;
  readonly onFollow: () => void;
}

/** To the list of what is kept here, or to where somebody else's answers are read. A link, since it leads there also before the program has come. */
export function PlaceLink({ place, label, className, onFollow }: PlaceLinkProps) {
  return (
    <a
      href={`#${place}`}
      className={className}
      onClick={(event) => {
        if (wantsOwnTab(event)) return;
        event.preventDefault();
        onFollow();
      }}
    >
      {label}
    </a>
  );
}

/** Whoever wants a link in a tab of its own gets it there. */
export function wantsOwnTab({ metaKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey;
}
