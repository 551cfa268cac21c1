import type { BasedPart, Listed } from '../../report/part.ts';
import { Evidence } from './Evidence.tsx';
import { Fold } from './Fold.tsx';
import { Statements } from './Statements.tsx';
import type { SummaryView } from './view.ts';

interface ForAndAgainstProps {
  readonly view: SummaryView;
  readonly supports: Listed<BasedPart>;
  readonly opposes: Listed<BasedPart>;
  readonly level: 'h3' | 'h4';
  /** Of what: the name of a condition, or the heading above. */
  readonly of: string;
  readonly rules: readonly Pick<BasedPart, 'id' | 'sentences' | 'basis'>[];
}

/** What was said for something and against it, folded, and where that comes from. */
export function ForAndAgainst({ view, supports, opposes, level, of, rules }: ForAndAgainstProps) {
  return (
    <Fold view={view} title={view.summary.frame.forAndAgainst} of={of}>
      <div className="for-and-against">
        <Statements view={view} list={supports} level={level} />
        <Statements view={view} list={opposes} level={level} />
      </div>
      <Evidence view={view} rules={rules} of={of} />
    </Fold>
  );
}
