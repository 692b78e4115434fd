/** The colours of the categories, in development; in a build they stand behind all other styles. */
declare module 'virtual:categories.css';
