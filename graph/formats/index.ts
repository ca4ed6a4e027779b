/**
 * File formats: reading and writing graphs. Everything here runs in the page too; what needs Node (files, gzip, zip
 * archives, imports into a store) is in node/ and importFiles.ts. A dropped file is parsed by json/parse.ts, which is
 * imported by itself since it brings zod.
 */
export { exportGraph, exportRows, filterWords, type ExportRequest, type GraphExport } from './exportGraph';
export { exportName, safeName } from './exportName';
export { detectFormat, formatById, formats, readableFormats, writableFormats } from './formats';
export type { Survey } from './survey';
export type {
  ExportFile,
  ExportInfo,
  ExportPicture,
  ExportSource,
  FileRecord,
  Format,
  PictureMaker,
  ReadOptions,
} from './types';
