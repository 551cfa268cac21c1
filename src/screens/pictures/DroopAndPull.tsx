/**
 * A face that hangs beside a face that is pulled: the first is an emergency, the second is not by itself.
 * Both show the same side, so that only the difference differs.
 */
import { memo } from 'react';
import { CopiedPicture } from './CopiedPicture.tsx';
import { DroopingFace } from './DroopingFace.tsx';
import { Features, Hair, Head, Shoulders } from './face-parts.tsx';

const VIEW = '40 24 262 306';

interface DroopAndPullProps {
  readonly droopCaption: string;
  readonly pullCaption: string;
}

export const DroopAndPull = memo(function DroopAndPull({ droopCaption, pullCaption }: DroopAndPullProps) {
  return (
    <div className="picture-pair">
      <figure>
        <DroopPicture />
        <figcaption>{droopCaption}</figcaption>
      </figure>
      <figure>
        <PullPicture />
        <figcaption>{pullCaption}</figcaption>
      </figure>
    </div>
  );
});

function DroopPicture() {
  return (
    <CopiedPicture name="droop" className="picture is-close is-brown" viewBox={VIEW}>
      <rect className="pic-panel is-warn" x={40} y={24} width={262} height={306} rx={20} />
      <DroopingFace />
      <path className="pic-motion is-warn" d="M272 212V272M258 258L272 273L286 258" />
    </CopiedPicture>
  );
}

/** Eye squeezed with the brow a little up, cheek bunched, mouth corner pulled up and out. */
function PullPicture() {
  return (
    <CopiedPicture name="pull" className="picture is-close is-brown" viewBox={VIEW}>
      <rect className="pic-panel is-calm" x={40} y={24} width={262} height={306} rx={20} />
      <Shoulders />
      <Head />
      <path
        className="pic-shade"
        d="M186 192C200 186 222 190 230 200C232 212 226 222 217 226C212 212 198 204 184 206C182 200 182 196 186 192Z"
      />
      <Features left={{ eye: 'squeezed', brow: 'raised' }} mouth="pull" />
      <Hair thin />
      <path className="pic-line is-fine" d="M185 288C189 297 194 304 201 310M173 292C177 303 183 312 191 319" />
      <path className="pic-motion is-calm" d="M250 262C266 252 277 238 280 222M265 232L281 219L292 236" />
      <path className="pic-motion is-calm" d="M262 142L274 134M266 158L282 156" />
    </CopiedPicture>
  );
}
