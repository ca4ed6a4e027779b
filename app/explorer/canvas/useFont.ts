/** Waits for the labels' font: cytoscape keeps pictures of labels, so one drawn too early keeps the wrong letters. */
import { useEffect, useState } from 'react';

const face = '500 12px "Inter Variable"';
/** Milliseconds after which a font that does not come is given up: the next family in the list is drawn. */
const patience = 3_000;

/** False until the font is loaded, has failed or is given up. */
export function useFont(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let over = false;
    const done = () => {
      if (!over) setReady(true);
    };
    const timer = setTimeout(done, patience);
    // Browsers without the font API draw with whatever is there.
    const loading = 'fonts' in document ? document.fonts.load(face) : Promise.resolve([]);
    loading.then(done, done);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, []);
  return ready;
}
