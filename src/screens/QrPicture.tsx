/** A picture of squares, with its quiet zone: how many there are in a row, and the black ones as one path. */
export interface SquaresPicture {
  readonly size: number;
  readonly path: string;
}

/** Black on white in every colour that a page can have, since a camera wants it so. */
export function QrPicture({ size, path, name }: SquaresPicture & { readonly name: string }) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
