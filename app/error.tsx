'use client';
import { FailedScreen } from './explorer/panels/PlainScreens';

export default function Failed({ reset }: { reset: () => void }) {
  return <FailedScreen retry={reset} />;
}
