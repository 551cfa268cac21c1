import { Component } from 'react';
import type { ReactNode } from 'react';
import type { InterfaceWords } from '../content/interface-words.ts';
import { Broken } from '../screens/Broken.tsx';

interface SafeProps {
  readonly words: InterfaceWords['broken'];
  /** Are the answers kept nowhere but on this page? */
  readonly onlyHere: () => boolean;
  readonly children: ReactNode;
}

/** Shows a plain sentence where a page failed. Where answers are kept, the journal was written before the page was shown. */
export class Safe extends Component<SafeProps, { readonly failed: 'chunk' | 'error' | null }> {
  override state: { readonly failed: 'chunk' | 'error' | null } = { failed: null };

  static getDerivedStateFromError(error: unknown): { readonly failed: 'chunk' | 'error' } {
    const text = String(error);
    return { failed: /dynamically imported module|module script|preload/i.test(text) ? 'chunk' : 'error' };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    return (
      <Broken
        words={this.props.words}
        what={failed}
        onlyHere={this.props.onlyHere()}
        onReload={() => location.reload()}
      />
    );
  }
}
