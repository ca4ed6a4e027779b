'use client';
import type { Asked } from '../../../state/types';
import { asked as words } from '@/app/messages/asked';
import { AskedHead } from '../AskedHead';

export function Conditions({ asked }: { asked: Extract<Asked, { what: 'conditions' }> }) {
  return <AskedHead heading={words.headings[asked.what]} />;
}
