import { Button } from './Button.tsx';

/** The way on, always in sight: it stays at the lower edge of the window until the page is scrolled to where it stands. */
export function ContinueBar({ label }: { readonly label: string }) {
  return (
    <div className="actions continue-bar">
      <Button id="continue" kind="primary" submit>
        {label}
      </Button>
    </div>
  );
}
