/** Files that lie beside a graph's own in folders and archives and hold none: what they are is plain from their names. */

/** What repositories and data sets come with. */
const beside = /^(readme|licen[cs]e|copying|notice|changelog|citation|contributing)(\.[a-z]{2,4})?$/i;
/** What systems leave in folders. */
const ofSystem = /^(\..*|thumbs\.db|desktop\.ini)$/i;
/** Documents, pictures and programs: no format that is read goes by such a name. */
const document =
  /\.(md|markdown|rst|html?|pdf|docx?|odt|rtf|png|jpe?g|gif|svg|webp|ico|py|r|ipynb|sh|js|css|cff)$/i;

/** @param name with or without its folders */
export function isNoGraph(name: string): boolean {
  const own = name.split(/[\\/]/).at(-1) ?? name;
  return [beside, ofSystem, document].some((pattern) => pattern.test(own));
}
