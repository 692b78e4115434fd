/** The licence texts that packages and fonts require with copies. */
export const NOTICES = 'THIRD_PARTY_NOTICES.txt';
