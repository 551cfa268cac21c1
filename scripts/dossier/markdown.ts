import { Marked } from 'marked';
import { Markup } from './html.ts';

/** A safety document as markup. A heading "## Name" becomes one of the level `top`. */
export function markdown(text: string, top: number): Markup {
  const marked = new Marked({
    walkTokens: (token) => {
      if (token.type === 'heading') token.depth += top - 2;
    },
    renderer: {
      // An address that holds in the folder of one document does not hold in that of another: the name is kept.
      link({ tokens }) {
        return this.parser.parseInline(tokens);
      },
    },
  });
  return new Markup(marked.parse(text, { async: false }));
}
