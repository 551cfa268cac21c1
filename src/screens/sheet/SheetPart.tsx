import type { Said, SheetPart as Part, SheetRow } from '../../exchange/sheet/sheet.ts';

interface InLanguage {
  /** Between the sentences of the language. */
  readonly gap: string;
}

/** A part of the sheet under its heading. */
export function SheetPart({ part, gap }: InLanguage & { readonly part: Part }) {
  return (
    <section className={`sheet-part is-${part.id}`}>
      <h2>{part.heading}</h2>
      {part.rows.map((row) => (
        <Row key={row.id} row={row} gap={gap} />
      ))}
    </section>
  );
}

function Row({ row: { label, said, look }, gap }: InLanguage & { readonly row: SheetRow }) {
  return (
    <div className="sheet-row">
      {label !== null && <h3>{label}</h3>}
      {look === 'text' ? (
        <p>{said.map(({ text }) => text).join(gap)}</p>
      ) : (
        <ul className={`is-${look}`}>
          {said.map((one, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- two rows may say the same
            <Line key={place} said={one} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** A name that ends in a mark of its own needs no colon. */
function Line({ said: { name, text } }: { readonly said: Said }) {
  return (
    <li>
      {name !== null && <b>{/[?:.]$/.test(name) ? name : `${name}:`} </b>}
      {text}
    </li>
  );
}
