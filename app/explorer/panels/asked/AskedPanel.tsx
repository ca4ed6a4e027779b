'use client';
/** The open question with its answer, in the place of the text. Each loads with its first opening. */
import dynamic from 'next/dynamic';
import type { Asked } from '../../state/types';

const Conditions = dynamic(() => import('./conditions/Conditions').then((module) => module.Conditions));
const Links = dynamic(() => import('./links/Links').then((module) => module.Links));
const Compared = dynamic(() => import('./compared/Compared').then((module) => module.Compared));

export function AskedPanel({ asked }: { asked: Asked }) {
  switch (asked.what) {
    case 'conditions':
      return <Conditions asked={asked} />;
    case 'links':
      return <Links asked={asked} />;
    case 'compared':
      return <Compared asked={asked} />;
  }
}
