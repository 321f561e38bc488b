/** The site's own words; a page's other words come from the contract, the guides and the errors. */
export type Words = Record<keyof typeof english, string>;

const english = {
  lang: 'en', dir: 'ltr', other: 'עברית', otherLang: 'he',
  skip: 'Skip to the content', menu: 'Menu', search: 'Search', overview: 'Overview', guides: 'Guides', errors: 'Errors', hooks: 'Hooks', commands: 'Commands',
  contract: 'The contract as JSON', start: 'Start here', access: 'Who is calling', address: 'Address', request: 'Request', answer: 'Answer', parameters: 'Parameters', headers: 'Headers',
  answers: 'Examples of answers', otherStatuses: 'Other HTTP statuses', noParameters: 'None beside the token.', samples: 'Samples', copy: 'Copy', copied: 'Copied',
  required: 'required', or: 'or', default: 'default', example: 'example', atLeast: 'at least', atMost: 'at most', characters: 'characters', entries: 'entries', matches: 'matches', one: 'one of',
  fields: 'Fields', each: 'Each', file: 'file', reads: 'It changes nothing.', changes: 'It changes something.', bytes: 'Or the file itself', status: 'Status', meaning: 'Meaning', text: 'Text', cause: 'Cause', cure: 'Cure',
  where: 'Where', posted: 'Posted to', posts: 'What is posted', shape: 'By', values: 'Other names', whatOf: 'examples of', home: 'Merkazia', tagline: 'documentation',
};

const hebrew: Words = {
  lang: 'he', dir: 'rtl', other: 'English', otherLang: 'en',
  skip: 'דילוג לתוכן', menu: 'תפריט', search: 'חיפוש', overview: 'סקירה', guides: 'מדריכים', errors: 'שגיאות', hooks: 'Hooks', commands: 'פקודות',
  contract: 'החוזה כ-JSON', start: 'מתחילים כאן', access: 'מי קורא', address: 'כתובת', request: 'בקשה', answer: 'תשובה', parameters: 'פרמטרים', headers: 'כותרות',
  answers: 'דוגמאות לתשובות', otherStatuses: 'קודי HTTP נוספים', noParameters: 'אין, מלבד הטוקן.', samples: 'דוגמאות קוד', copy: 'העתקה', copied: 'הועתק',
  required: 'חובה', or: 'או', default: 'ברירת מחדל', example: 'דוגמה', atLeast: 'לפחות', atMost: 'לכל היותר', characters: 'תווים', entries: 'איברים', matches: 'תבנית', one: 'אחד מ',
  fields: 'שדות', each: 'כל איבר', file: 'קובץ', reads: 'הפקודה אינה משנה דבר.', changes: 'הפקודה משנה משהו.', bytes: 'או הקובץ עצמו', status: 'סטטוס', meaning: 'משמעות', text: 'טקסט', cause: 'סיבה', cure: 'מה לעשות',
  where: 'איפה', posted: 'נשלח אל', posts: 'מה נשלח', shape: 'לפי', values: 'שמות אחרים', whatOf: 'דוגמאות של', home: 'Merkazia', tagline: 'תיעוד',
};

/** Both languages of the site. */
export const languages = { en: english as Words, he: hebrew };
