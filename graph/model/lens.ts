/** The risk-group lens: what the sources say about chosen groups of people, each member with its reason. */
import type { Relation } from './relations';

/** How several chosen groups are meant: what is said of any of them, or only what is said of each. */
export const groupMatches = ['any', 'all'] as const;
export type GroupMatch = (typeof groupMatches)[number];

/**
 * Why a node is in the lens:
 * chosen – one of the chosen groups; broader – a group that a chosen one is a kind of; atRisk – said to be more
 * common in one of them; avoid – said that it should not be used in one of them; tied – one claim away from a condition that is
 * more common; leadsTo – up to four steps back along
 * CAUSES from it; general – its direct broader term, or said of that term in general.
 */
export type LensReason =
  | { why: 'chosen' }
  | { why: 'broader'; of: string }
  | { why: 'atRisk'; group: string; edge: string }
  | { why: 'avoid'; group: string; edge: string }
  | { why: 'tied'; to: string; relation: Relation; edge: string }
  | { why: 'leadsTo'; to: string; steps: number; edge: string }
  | { why: 'general'; of: string; edge: string };

export interface LensMember {
  id: string;
  reason: LensReason;
}

export interface Lens {
  /** The chosen groups, in the order they were asked for. */
  groups: string[];
  /** Of several groups: whether a member is in the lens of any of them, or of each. */
  match: GroupMatch;
  /**
   * Each node once, with its first reason in the order of `LensReason`; then by id. Where each group has to say it, the
   * weakest of a member's reasons, one for each group: what is told then holds for all of them.
   */
  members: LensMember[];
  /** What the sources say about the groups, and what their silence does not mean. */
  sentence: string;
  /** Whether the cap on members cut the set. */
  cut: boolean;
}
