/**
 * The explorer as a test sees it: the selectors that several specs need, and how to point at something that is
 * painted on the canvas. Specs add what only they need.
 */
import { expect, type Locator, type Page } from '@playwright/test';

interface Place {
  x: number;
  y: number;
}

/** What cytoscape leaves on its container for those who look. */
interface Painted {
  _cyreg?: {
    cy?: {
      getElementById: (id: string) => {
        empty: () => boolean;
        position: () => Place;
        renderedPosition: () => Place;
      };
    };
  };
}

/** Milliseconds between two looks at a node, and how many of them have to find it in the same place. */
const lookEvery = 60;
const looksStill = 4;

export class ExplorerPage {
  readonly page: Page;
  /** The drawn graph, once it is drawn. */
  readonly drawn: Locator;
  /** What is spoken after an action. */
  readonly spoken: Locator;
  /** The text beside the picture. */
  readonly answer: Locator;
  /** What is said of the concept or line at hand. */
  readonly article: Locator;
  readonly picture: Locator;
  /** The picture as the keyboard and screen readers have it. */
  readonly walk: Locator;
  readonly search: Locator;
  readonly hits: Locator;
  readonly questions: Locator;

  constructor(page: Page) {
    this.page = page;
    this.drawn = page.locator('[data-canvas-state="ready"]');
    this.spoken = page.getByRole('status').first();
    this.answer = page.getByRole('region', { name: 'Answer' });
    this.article = this.answer.getByRole('article');
    this.picture = page.getByRole('region', { name: 'Picture' });
    this.walk = page.getByRole('application', { name: /^Picture of/ });
    this.search = page.getByRole('combobox');
    this.hits = page.getByRole('option');
    this.questions = page.getByRole('navigation', { name: 'Questions to start with' });
  }

  /** Opens the page and waits until it answers to clicks; the picture may still be loading or be hidden. */
  async start(address = '/'): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('[data-explorer="ready"]').waitFor();
  }

  /** The name of the concept, or the sentence of the line, that the text speaks of. */
  subject(name: string | RegExp): Locator {
    return this.answer.getByRole('heading', { level: 2, name });
  }

  /** A list of claims under its heading. */
  group(heading: RegExp): Locator {
    return this.answer
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { level: 3, name: heading }) });
  }

  /** The way into a question that a reader puts together. */
  ask(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'More to ask' }).getByRole('button', { name });
  }

  /** The symptoms given as present, or as not there. */
  symptoms(heading: 'Present' | 'Not there, though looked for'): Locator {
    return this.answer.getByRole('group', { name: heading });
  }

  /** What the sources list for these symptoms. */
  get listed(): Locator {
    return this.answer.getByRole('region', { name: 'What the sources list' });
  }

  /** One condition of that answer. */
  listedCondition(name: string): Locator {
    return this.listed.getByRole('region', { name, exact: true });
  }

  /** Waits until the picture shows so many concepts. */
  async shows(concepts: number): Promise<void> {
    await this.page.locator(`[data-canvas-state="ready"][data-canvas-nodes="${concepts}"]`).waitFor();
  }

  /** How many concepts the picture shows. */
  async concepts(): Promise<number> {
    return Number(await this.drawn.getAttribute('data-canvas-nodes'));
  }

  /** A button of the page's head. */
  tool(name: string | RegExp): Locator {
    return this.page.getByRole('banner').getByRole('button', { name });
  }

  /** Types into the search box and chooses a hit. */
  async find(text: string, hit: string | RegExp): Promise<void> {
    await this.search.fill(text);
    await this.hits.filter({ hasText: hit }).first().click();
  }

  /** Chooses a concept in the field of an open question, by keyboard. */
  async choose(field: string, name: string): Promise<void> {
    await this.answer.getByRole('combobox', { name: field, exact: true }).fill(name);
    await this.hits.filter({ hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** A real click that selects a painted node beside what is selected already. */
  async clickNodeToo(id: string): Promise<void> {
    await this.page.keyboard.down('Shift');
    await this.clickNode(id);
    await this.page.keyboard.up('Shift');
  }

  /** Whether the page is no wider than its window. */
  fits(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  }

  /** Opens the page and waits until the graph is drawn. */
  async open(address = '/'): Promise<void> {
    await this.page.goto(address);
    await this.drawn.waitFor();
  }

  /** Where a node stands, in the picture's own units or in pixels of the canvas. */
  async #place(id: string, measure: 'position' | 'renderedPosition'): Promise<Place> {
    const place = await this.drawn.evaluate(
      (wrapper, wanted) => {
        const candidates = [wrapper, ...wrapper.querySelectorAll('*')] as unknown as Painted[];
        const cy = candidates.find((element) => element._cyreg?.cy !== undefined)?._cyreg?.cy;
        const node = cy?.getElementById(wanted.element);
        if (node === undefined || node.empty()) return null;
        const { x, y } = node[wanted.measure]();
        return { x, y };
      },
      // The canvas puts this before a node's id (canvas/ids.ts).
      { element: `n:${id}`, measure },
    );
    if (place === null) throw new Error(`The canvas shows no node ${id}.`);
    return place;
  }

  /** A node's place in the picture's own units, which zooming and panning leave as it is. */
  placeOf(id: string): Promise<Place> {
    return this.#place(id, 'position');
  }

  /**
   * Where a node is painted, in the window, once it stands still: a picture that has just come into sight is fitted into
   * its frame a moment later. Fails where the canvas does not have it.
   */
  async pointOf(id: string): Promise<Place> {
    let last = await this.#pointNow(id);
    let looks = 0;
    const look = async (): Promise<number> => {
      const now = await this.#pointNow(id);
      looks = Math.hypot(now.x - last.x, now.y - last.y) < 1 ? looks + 1 : 0;
      last = now;
      return looks;
    };
    await expect.poll(look, { intervals: [lookEvery] }).toBeGreaterThanOrEqual(looksStill);
    return last;
  }

  async #pointNow(id: string): Promise<Place> {
    const box = await this.drawn.boundingBox();
    const offset = await this.#place(id, 'renderedPosition');
    if (box === null) throw new Error('The canvas is not in the window.');
    return { x: box.x + offset.x, y: box.y + offset.y };
  }

  /** A real click on a painted node. */
  async clickNode(id: string): Promise<void> {
    const { x, y } = await this.pointOf(id);
    await this.page.mouse.click(x, y);
  }
}
