import type { ButtonHTMLAttributes, MouseEvent } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  readonly kind: 'primary' | 'secondary' | 'link' | 'warning';
  readonly submit?: boolean;
}

/** The second click of a double click would land on the page that the first one brought. */
function ignoreSecondClick(event: MouseEvent<HTMLButtonElement>): boolean {
  if (event.detail < 2) return false;
  event.preventDefault();
  return true;
}

export function Button({ kind, submit = false, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      className={`button button-${kind}`}
      onClick={(event) => {
        if (!ignoreSecondClick(event)) onClick?.(event);
      }}
    />
  );
}
