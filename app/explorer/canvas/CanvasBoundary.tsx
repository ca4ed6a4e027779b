'use client';
/** Catches what fails while the picture is drawn, so that the page beside it stays, and offers to try again. */
import { Component, type ReactNode } from 'react';
import { Button } from '@/app/ui/Button';
import { text } from '@/app/messages/en';

interface Props {
  children: ReactNode;
}

type State = { status: 'drawn' } | { status: 'failed' };

export class CanvasBoundary extends Component<Props, State> {
  override state: State = { status: 'drawn' };

  static getDerivedStateFromError(): State {
    return { status: 'failed' };
  }

  override render(): ReactNode {
    if (this.state.status === 'drawn') return this.props.children;
    return (
      <div role="alert" className="grid h-full place-items-center p-6 text-center">
        <div className="max-w-sm space-y-3">
          <p>{text.failures.picture}</p>
          <Button onClick={() => this.setState({ status: 'drawn' })}>{text.retry}</Button>
        </div>
      </div>
    );
  }
}
