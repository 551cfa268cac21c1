/** A link that calls. */
export function CallLink({ number, label }: { readonly number: string; readonly label: string }) {
  return (
    <a className="button call-link" href={`tel:${number}`}>
      {label}
    </a>
  );
}
