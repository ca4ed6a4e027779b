'use client';
import type { Asked } from '../../../state/types';
import { asked as words } from '@/app/messages/asked';
import { AskedHead } from '../AskedHead';

export function Compared({ asked }: { asked: Extract<Asked, { what: 'compared' }> }) {
  return <AskedHead heading={words.headings[asked.what]} />;
}
