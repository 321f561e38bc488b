/** The site's own words; a page's other words come from the contract, the guides and the errors. */
export type Words = Record<keyof typeof english, string>;

const english = {
  lang: 'en', dir: 'ltr', other: 'עברית', otherLang: 'he',
  skip: 'Skip to the content', menu: 'Menu', search: 'Search', overview: 'Overview', guides: 'Guides', errors: 'Errors', hooks: 'Hooks', commands: 'Commands',
  contract: 'The contract as JSON', access: 'Who is calling', answer: 'Answer', parameters: 'Parameters', headers: 'Headers',
  answers: 'Examples of answers', otherStatuses: 'Other HTTP statuses', samples: 'Samples', copy: 'Copy', copied: 'Copied',
  required: 'required', mayLack: 'may be absent', or: 'or', default: 'default', example: 'example', atLeast: 'at least', atMost: 'at most', characters: 'characters', entries: 'entries', matches: 'matches',
  fields: 'Fields', each: 'Each', file: 'file', bytes: 'Or the file itself', meaning: 'Meaning', cause: 'Cause', cure: 'Cure',
  posts: 'What is posted', tagline: 'documentation', nothing: 'Nothing in the menu fits.',
};

const hebrew: Words = {
  lang: 'he', dir: 'rtl', other: 'English', otherLang: 'en',
  skip: 'דילוג לתוכן', menu: 'תפריט', search: 'חיפוש', overview: 'סקירה', guides: 'מדריכים', errors: 'שגיאות', hooks: 'Hooks', commands: 'פקודות',
  contract: 'החוזה כ-JSON', access: 'מי קורא', answer: 'תשובה', parameters: 'פרמטרים', headers: 'כותרות',
  answers: 'דוגמאות לתשובות', otherStatuses: 'קודי HTTP נוספים', samples: 'דוגמאות קוד', copy: 'העתקה', copied: 'הועתק',
  required: 'חובה', mayLack: 'ייתכן שחסר', or: 'או', default: 'ברירת מחדל', example: 'דוגמה', atLeast: 'לפחות', atMost: 'לכל היותר', characters: 'תווים', entries: 'איברים', matches: 'תבנית',
  fields: 'שדות', each: 'כל איבר', file: 'קובץ', bytes: 'או הקובץ עצמו', meaning: 'משמעות', cause: 'סיבה', cure: 'מה לעשות',
  posts: 'מה נשלח', tagline: 'תיעוד', nothing: 'אין בתפריט דבר מתאים.',
};

/** Both languages of the site. */
export const languages = { en: english as Words, he: hebrew };
