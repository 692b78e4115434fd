/** The compiled corpus, made by `src/compile/corpusPlugin.ts`. */
declare module 'virtual:dataset' {
  /** Without lessons; `null` when there are problems, which only development lets through. */
  export const dataset: import('./dataset/dataset.ts').Dataset | null;
  export const texts: import('./dataset/textFiles.ts').BundledTexts;
  /** One printed line each. */
  export const problems: readonly string[];
}

/** What is written for lessons. */
declare module 'virtual:lessons' {
  export const lessons: import('./dataset/lessons.ts').Lessons;
}

/** The colours of the categories. */
declare module 'virtual:categories.css';
