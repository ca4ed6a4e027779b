/** A hand-out on screen and on paper: the same headings, lists and words as its HTML file. */
import { handoutWords as words } from '@/graph/answers/handout/words';
import type { Handout, HandoutReference, HandoutSection } from '@/graph/answers/handout/types';
import { capitalised } from '@/graph/answers/words';
import { OutLink } from '@/app/ui/OutLink';

const anchor = (number: number) => `handout-${number}`;

function Numbers({ references }: { references: readonly number[] }) {
  return references.map((number, index) => (
    <span key={number}>
      {/* The first stays with the word before it. */}
      {index === 0 ? '\u00A0' : ' '}
      <a
        href={`#${anchor(number)}`}
        aria-label={`Reference ${number}`}
        onClick={(event) => {
          // The address bears the view: going to a reference must not change it.
          event.preventDefault();
          document.getElementById(anchor(number))?.focus();
        }}
      >
        [{number}]
      </a>
    </span>
  ));
}

function Section({ section: { id, heading, intro, lines, more } }: { section: HandoutSection }) {
  return (
    <section aria-labelledby={`handout-${id}`} className={id === 'care' ? 'care' : undefined}>
      <h2 id={`handout-${id}`}>{heading}</h2>
      {intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {lines.length === 0 ? null : (
        <ul>
          {lines.map(({ text, references, moreReferences, mark }) => (
            <li key={text}>
              {text}
              <Numbers references={references} />
              {moreReferences === 0 ? null : <small> {words.moreReferences(moreReferences)}</small>}
              {mark === null ? null : <small> ({mark})</small>}
            </li>
          ))}
        </ul>
      )}
      {more === 0 ? null : <p className="small">{words.more(more)}</p>}
    </section>
  );
}

function Reference({ reference }: { reference: HandoutReference }) {
  return (
    <li id={anchor(reference.number)} tabIndex={-1}>
      <OutLink href={reference.url}>{reference.title}</OutLink>. {words.referenceFacts(reference)}
    </li>
  );
}

export function HandoutText({ handout }: { handout: Handout }) {
  const { title, kind, also, definition, cut, sections, silent, references, ease, notes, date } = handout;
  return (
    <>
      <p className="small">{capitalised(kind)}</p>
      <h1 id="handout-title" tabIndex={-1}>
        {title}
      </h1>
      {also.length === 0 ? null : <p className="small">{words.also(also)}</p>}
      {definition === null ? null : (
        <p>
          {definition.text}
          <Numbers references={definition.references} />
        </p>
      )}
      <p>
        <strong>{words.informs}</strong> {words.rests(references.length)}
      </p>
      {cut === null ? null : <p>{cut}</p>}
      {sections.length === 0 ? <p>{words.nothing}</p> : null}
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      {silent.length === 0 ? null : (
        <section aria-labelledby="handout-silent">
          <h2 id="handout-silent">{words.silentHeading}</h2>
          <p>{words.silentIntro}</p>
          <ul>
            {silent.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p>{words.silence}</p>
        </section>
      )}
      {references.length === 0 ? null : (
        <section aria-labelledby="handout-references">
          <h2 id="handout-references">{words.references}</h2>
          <ol>
            {references.map((reference) => (
              <Reference key={reference.number} reference={reference} />
            ))}
          </ol>
        </section>
      )}
      <p className="small">
        {[words.made(date), ...notes, ...(ease === null ? [] : [words.ease(ease)])].join(' ')}
      </p>
    </>
  );
}
