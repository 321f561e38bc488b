/** The exchange's own titles, in the form of the files that systems lay over them (reports/language.ts). */
export interface Titles { all: string; reports: Record<string, string>; /** The name of each report. */ names: Record<string, string>; words: Words }

/** What the page around a table says; `#` stands for a number. */
export interface Words { report: string; records: string; none: string; sort: string }

const hebrew: Titles = {
  words: { report: 'דוח', records: '# רשומות', none: 'אין רשומות', sort: 'מיון לפי' },
  names: {
    ApprovalAll: 'אישורים', LogFolderEnterExit: 'כניסות ויציאות משלוחה', LogPlaybackPlayStop: 'השמעות', LogApi: 'פניות לשרת', LogRouting: 'ניתובים',
    LogCreditCard: 'סליקת אשראי', LogQueueAll: 'תור שיחות', LogConfBridgeEnterExit: 'כניסות ויציאות מוועידה',
  },
  all: `
Folder=שלוחה
Current=שלוחה נוכחית
Path=נתיב
DID=מספר המערכת
CustomerDID=מספר המערכת
Phone=טלפון
CallerId=זיהוי מתקשר
Name=שם
ValName=שם
EnterId=מספר זיהוי
IdType=סוג זיהוי
IdType.PHONE=טלפון
IdType.Phone=טלפון
IdType.ID=מספר זהות
IdType.CODE=קוד
Date=תאריך
Time=שעה
HebrewDate=תאריך עברי
EnterDate=תאריך
EnterTime=התחלה שעה
EnterHebrewDate=תאריך עברי
ExitDate=תאריך סיום
ExitTime=סיום שעה
ExitHebrewDate=תאריך עברי בסיום
TimeTotal=משך
Duration=משך
CallId=מזהה שיחה
Status=מצב הזמנה
Status.OK=מאושר
Status.CANCEL=בוטל
Status.ERROR=שגיאה
Data=נתונים
Language=שפה
`,
  reports: {
    ApprovalAll: 'Status=מצב הזמנה\nStatus.OK=מאושר\nStatus.NO=לא מאושר\nApprovalType=סוג אישור\nCount=כמות\nComment=הערה',
    LogFolderEnterExit: 'EnterTime=התחלה שעה\nExitTime=סיום שעה\nTimeTotal=משך השהייה\nExitReason=סיבת היציאה\nExitReason.HANGUP=ניתוק\nExitReason.MOVE=מעבר לשלוחה אחרת',
    LogPlaybackPlayStop: 'File=קובץ\nFileName=קובץ\nPlayDate=תאריך\nPlayTime=תחילת ההשמעה\nStopDate=תאריך סיום\nStopTime=סוף ההשמעה\nPositionPlay=נקודת ההתחלה\nPositionStop=נקודת העצירה\nTimeTotal=משך ההשמעה\nFileLength=אורך הקובץ\nStopReason=סיבת העצירה\nStopReason.END=סוף הקובץ\nStopReason.HANGUP=ניתוק',
    LogApi: 'Url=כתובת\nLink=כתובת\nMethod=שיטה\nHttpCode=קוד תשובה\nResponse=תשובה\nAnswer=תשובה\nStatus=תוצאה\nStatus.OK=תקין\nStatus.ERROR=שגיאה\nStatus.TIMEOUT=אין תשובה בזמן',
    LogRouting: 'Dial=מספר היעד\nDialPhone=מספר היעד\nTo=מספר היעד\nStatus=תוצאה\nDialStatus=תוצאה\nDialStatus.ANSWER=נענתה\nDialStatus.NOANSWER=לא נענתה\nDialStatus.BUSY=תפוס\nDialStatus.CANCEL=המתקשר ניתק\nDialStatus.CONGESTION=עומס\nDialStatus.CHANUNAVAIL=היעד אינו זמין\nAnswerTime=משך השיחה\nDialTime=משך החיוג\nBilling=חיוב',
    LogCreditCard: 'Amount=סכום\nSum=סכום\nCurrency=מטבע\nPayments=תשלומים\nTashlumim=תשלומים\nCardLast4=ארבע ספרות אחרונות\nConfirmation=מספר אישור\nTransactionId=מספר עסקה\nStatus=תוצאה\nStatus.OK=אושר\nStatus.ERROR=סורב\nErrorMessage=הודעת שגיאה\nIdNumber=מספר זהות',
    LogQueueAll: 'Queue=תור\nEvent=אירוע\nEvent.JOIN=כניסה לתור\nEvent.CONNECT=מענה\nEvent.COMPLETE=סיום שיחה\nEvent.ABANDON=נטישה\nEvent.TIMEOUT=תם זמן ההמתנה\nAgent=נציג\nAgentName=שם הנציג\nPosition=מקום בתור\nHoldTime=זמן המתנה\nWaitTime=זמן המתנה\nTalkTime=משך שיחה\nStatus=תוצאה',
    LogConfBridgeEnterExit: 'Room=חדר\nConfBridge=חדר\nRole=תפקיד\nRole.ADMIN=מנהל\nRole.USER=משתתף\nRole.LISTENER=מאזין\nTimeTotal=משך השהייה\nParticipants=משתתפים',
  },
};

const english: Titles = {
  words: { report: 'Report', records: '# records', none: 'No records', sort: 'Sort by' },
  names: {
    ApprovalAll: 'Approvals', LogFolderEnterExit: 'Extension visits', LogPlaybackPlayStop: 'Playbacks', LogApi: 'Calls to the server', LogRouting: 'Routed calls',
    LogCreditCard: 'Card payments', LogQueueAll: 'Call queue', LogConfBridgeEnterExit: 'Conference visits',
  },
  all: `
Folder=Extension
Current=Current extension
Path=Path
DID=System number
CustomerDID=System number
Phone=Phone
CallerId=Caller ID
Name=Name
ValName=Name
EnterId=Identification
IdType=Identified by
IdType.PHONE=phone
IdType.Phone=phone
IdType.ID=identity number
IdType.CODE=code
Date=Date
Time=Time
HebrewDate=Hebrew date
EnterDate=Date
EnterTime=Start time
EnterHebrewDate=Hebrew date
ExitDate=End date
ExitTime=End time
ExitHebrewDate=Hebrew end date
TimeTotal=Duration
Duration=Duration
CallId=Call ID
Status=Approval
Status.OK=approved
Status.CANCEL=cancelled
Status.ERROR=error
Data=Data
Language=Language
`,
  reports: {
    ApprovalAll: 'Status=Approval\nStatus.OK=approved\nStatus.NO=not approved\nApprovalType=Kind of approval\nCount=Count\nComment=Comment',
    LogFolderEnterExit: 'EnterTime=Start time\nExitTime=End time\nTimeTotal=Stay\nExitReason=Left by\nExitReason.HANGUP=hanging up\nExitReason.MOVE=going to another extension',
    LogPlaybackPlayStop: 'File=File\nFileName=File\nPlayDate=Date\nPlayTime=Start of playback\nStopDate=End date\nStopTime=End of playback\nPositionPlay=From position\nPositionStop=To position\nTimeTotal=Played for\nFileLength=File length\nStopReason=Stopped by\nStopReason.END=end of file\nStopReason.HANGUP=hanging up',
    LogApi: 'Url=Address\nLink=Address\nMethod=Method\nHttpCode=Status code\nResponse=Response\nAnswer=Response\nStatus=Outcome\nStatus.OK=good\nStatus.ERROR=error\nStatus.TIMEOUT=no answer in time',
    LogRouting: 'Dial=Dialled number\nDialPhone=Dialled number\nTo=Dialled number\nStatus=Outcome\nDialStatus=Outcome\nDialStatus.ANSWER=answered\nDialStatus.NOANSWER=not answered\nDialStatus.BUSY=busy\nDialStatus.CANCEL=caller hung up\nDialStatus.CONGESTION=congestion\nDialStatus.CHANUNAVAIL=not available\nAnswerTime=Call duration\nDialTime=Dialled for\nBilling=Charge',
    LogCreditCard: 'Amount=Amount\nSum=Amount\nCurrency=Currency\nPayments=Instalments\nTashlumim=Instalments\nCardLast4=Last four digits\nConfirmation=Confirmation\nTransactionId=Transaction\nStatus=Outcome\nStatus.OK=approved\nStatus.ERROR=declined\nErrorMessage=Error\nIdNumber=Identity number',
    LogQueueAll: 'Queue=Queue\nEvent=Event\nEvent.JOIN=joined\nEvent.CONNECT=answered\nEvent.COMPLETE=completed\nEvent.ABANDON=abandoned\nEvent.TIMEOUT=waited too long\nAgent=Agent\nAgentName=Agent name\nPosition=Position\nHoldTime=Waiting time\nWaitTime=Waiting time\nTalkTime=Talking time\nStatus=Outcome',
    LogConfBridgeEnterExit: 'Room=Room\nConfBridge=Room\nRole=Role\nRole.ADMIN=moderator\nRole.USER=participant\nRole.LISTENER=listener\nTimeTotal=Stay\nParticipants=Participants',
  },
};

/** Our titles in a language; English where we have none in it. */
export const titlesIn = (language: string): Titles => (language === 'HE' ? hebrew : english);

/** The kind of a report by its file's name: `LogApi` of `LogApi`, `LogApi-2026-09` or `LogApi.1`. */
export const kindOf = (report: string): string => report.split(/[-._ ]/)[0]!;
