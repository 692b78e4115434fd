/** The compiled corpus, made by `src/compile/corpusPlugin.ts`. */
declare module 'virtual:dataset' {
  /** `null` when there are problems, which only development lets through. */
  export const dataset: import('./dataset/dataset.ts').Dataset | null;
  export const texts: import('./dataset/texts.ts').BundledTexts;
  /** One printed line each. */
  export const problems: readonly string[];
}

/** The colours of the categories. */
declare module 'virtual:categories.css';
