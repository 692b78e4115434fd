/** An edit that cannot be made without harm; the message is a sentence for whoever edits. */
export class Refused extends Error {}
