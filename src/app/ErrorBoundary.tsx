import { Component } from 'react';
import type { ReactNode } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import { Broken } from '../screens/Broken.tsx';

interface ErrorBoundaryProps {
  readonly words: InterviewWords;
  /** Are the answers kept nowhere but on this page? */
  readonly onlyHere: () => boolean;
  /** Where nothing around it offers to clear the answers. */
  readonly onClear?: () => void;
  readonly children: ReactNode;
}

/** Shows a plain sentence where a page failed. Where answers are kept, the journal was written before the page was shown. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: 'chunk' | 'error' | null }> {
  // Not as a field: for the oldest browsers that we build for, that brings four functions along.
  constructor(props: ErrorBoundaryProps) {
    super(props);
    this.state = { failed: null };
  }

  static getDerivedStateFromError(error: unknown): { readonly failed: 'chunk' | 'error' } {
    const text = String(error);
    return { failed: /dynamically imported module|module script|preload/i.test(text) ? 'chunk' : 'error' };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    const { words, onlyHere, onClear = null, children } = this.props;
    if (failed === null) return children;
    return <Broken {...{ words, what: failed, onClear }} onlyHere={onlyHere()} onReload={() => location.reload()} />;
  }
}
