'use client';
/** One claim: its sentence, what it rests on, who says so and where. What is not known is said to be unknown. */
import { text } from '@/app/messages/en';
import { frequencyWords, madeWords } from '@/graph/answers/evidenceWords';
import { sentence } from '@/graph/answers/sentences';
import { linkOut, relationRow, type Evidence, type GraphNode, type Statement } from '@/graph/model';
import { isWebAddress, OutLink } from '@/app/ui/OutLink';
import type { ReactNode } from 'react';

const words = text.evidence;

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[8.5rem_1fr] gap-2 max-[22rem]:grid-cols-1">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

function publicationLink(id: string): string | null {
  return isWebAddress(id) ? id : linkOut(id);
}

function EvidenceRows({ evidence, dataset }: { evidence: Evidence; dataset: string }) {
  const { source } = evidence;
  return (
    <dl className="space-y-1 text-sm">
      <Row name={words.source}>
        <OutLink href={source.url}>{source.title}</OutLink>
      </Row>
      <Row name={words.publisher}>{source.publisher ?? words.unknown}</Row>
      <Row name={words.date}>{source.date ?? words.unknown}</Row>
      {evidence.locator === undefined ? null : (
        <Row name={words.where}>{words.sentence(evidence.locator)}</Row>
      )}
      {evidence.statedBy === undefined ? null : <Row name={words.statedBy}>{evidence.statedBy}</Row>}
      {evidence.context === undefined ? null : <Row name={words.context}>{evidence.context}</Row>}
      {evidence.commonness === undefined ? null : (
        <Row name={words.howOften}>{text.commonness[evidence.commonness]}</Row>
      )}
      {evidence.frequency === undefined ? null : (
        <Row name={words.frequency}>{frequencyWords(evidence.frequency)}</Row>
      )}
      {evidence.treatmentLine === undefined ? null : (
        <Row name={words.line}>{words.lineOf(evidence.treatmentLine)}</Row>
      )}
      {evidence.note === undefined ? null : <Row name={words.note}>{evidence.note}</Row>}
      {evidence.publications.length === 0 ? null : (
        <Row name={words.publications}>
          {evidence.publications.map((id, index) => (
            <span key={id}>
              {index === 0 ? '' : ', '}
              <OutLink href={publicationLink(id)}>{id}</OutLink>
            </span>
          ))}
        </Row>
      )}
      <Row name={words.howSure}>{madeWords(evidence)}</Row>
      {evidence.license === undefined ? null : <Row name={words.license}>{evidence.license}</Row>}
      <Row name={words.dataset}>{dataset}</Row>
    </dl>
  );
}

export interface ClaimCardProps {
  claim: Statement;
  subject: GraphNode;
  object: GraphNode;
  /** The sentence that stands above the card; one that says the same is not said twice. */
  heading: string;
}

export function ClaimCard({ claim, subject, object, heading }: ClaimCardProps) {
  const { evidence } = claim;
  const written = claim.originalPredicate;
  const said = sentence(
    { ...claim, commonness: evidence.commonness ?? null, context: evidence.context ?? null },
    subject,
    object,
  );
  return (
    <li className="space-y-2.5 rounded-lg border border-line bg-panel p-3.5">
      {said === heading ? null : <p className="font-medium">{said}</p>}
      {evidence.paraphrase === undefined ? null : (
        <p className="text-[0.9375rem]">
          <span className="block text-xs font-medium text-soft">{words.inOurWords}</span>
          {evidence.paraphrase}
        </p>
      )}
      {evidence.quote === undefined ? null : (
        <figure className="text-[0.9375rem]">
          <figcaption className="text-xs font-medium text-soft">{words.wordForWord}</figcaption>
          <blockquote className="border-l-2 border-strong pl-3">“{evidence.quote}”</blockquote>
        </figure>
      )}
      <EvidenceRows evidence={evidence} dataset={claim.dataset} />
      {written === undefined || written === `biolink:${relationRow(claim.relation).predicate}` ? null : (
        <p className="text-xs text-soft">
          {words.predicate} {written}
        </p>
      )}
    </li>
  );
}
