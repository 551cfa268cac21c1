import type { ScanWords } from '../../content/scan-words.ts';
import { Heading } from '../Heading.tsx';
import { StaticFrame } from '../StaticFrame.tsx';
import type { StaticFrameProps } from '../StaticFrame.tsx';

interface ScanPageProps extends Omit<StaticFrameProps, 'place' | 'root' | 'children'> {
  readonly scan: ScanWords;
  /** How the last part of a link with a code begins, as a regular expression. */
  readonly codeLike: string;
}

const said = ['looking', 'other', 'refused', 'none', 'stopped', 'notLoaded'] as const satisfies (keyof ScanWords)[];

/** Where the camera reads a picture of a code. Static: its script shows the sentence that holds. */
export function ScanPage({ scan, codeLike, ...frame }: ScanPageProps) {
  return (
    <StaticFrame {...frame} root="./" place="scan">
      <Heading>{scan.title}</Heading>
      <p>{scan.lead}</p>
      <div data-code={codeLike}>
        {/* Its script shows it: before, a press would do nothing. */}
        <button type="button" className="button button-primary" hidden>
          {scan.begin}
        </button>
        <div role="status">
          {said.map((id) => (
            <p key={id} data-says={id} hidden>
              {scan[id]}
            </p>
          ))}
        </div>
        <video playsInline muted hidden />
      </div>
      <p>
        <a href="./#receive">{scan.back}</a>
      </p>
    </StaticFrame>
  );
}
