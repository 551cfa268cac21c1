import type { Here } from './InterviewPlace.tsx';

export default function SummaryPlace({ place }: Here) {
  return <h1 id="heading">{place}</h1>;
}
