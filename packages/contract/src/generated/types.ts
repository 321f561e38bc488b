// Generated from openapi/ by `npm run generate`; not to be edited.

export interface paths {
    "/Login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a session
         * @description Login in a query line; see the POST form.
         */
        get: operations["LoginGet"];
        put?: never;
        /**
         * Open a session
         * @description Answers a token for the other commands. It lives until it was not used for 30 minutes, or until Logout. Five wrong
         *     passwords within 15 minutes lock the user name for 15 minutes.
         */
        post: operations["Login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End a session
         * @description Logout in a query line; see the POST form.
         */
        get: operations["LogoutGet"];
        put?: never;
        /**
         * End a session
         * @description Ends the session of the token, which opens nothing from then on. Other sessions of the system live on; KillSession and
         *     KillAllSessions end those.
         */
        post: operations["Logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the system of a session
         * @description GetSession in a query line; see the POST form.
         */
        get: operations["GetSessionGet"];
        put?: never;
        /**
         * See the system of a session
         * @description Answers the system that the token belongs to: its owner's details, its passwords and its balance. It is the usual way
         *     to see whether a token still lives. GetCustomerData says more.
         */
        post: operations["GetSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ValidationToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a token stands for
         * @description ValidationToken in a query line; see the POST form.
         */
        get: operations["ValidationTokenGet"];
        put?: never;
        /**
         * See what a token stands for
         * @description Answers who opened the session and when, whether it passed two-step verification (`doubleAuthStatus`) and how many
         *     verification calls went out unverified (`validationCalls`); DoubleAuth is limited by that count. A token that is
         *     `number:password` opens a new session at every call, so verification never sticks to it: take one from Login.
         */
        post: operations["ValidationToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DoubleAuth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify a session in two steps
         * @description DoubleAuth in a query line; see the POST form.
         */
        get: operations["DoubleAuthGet"];
        put?: never;
        /**
         * Verify a session in two steps
         * @description Verifies a session, which GetLoginLog, GetAllSessions, KillSession and KillAllSessions ask for. `SendCode` has the
         *     telephone of the system's creator called from a random number; `VerifyCode` takes the last 4 digits of that number as
         *     `code`. A code lives 10 minutes and 5 tries, and the newest one counts. Every call sent is counted for the whole system
         *     and every success takes one off; with four unverified the next is refused, and about every 6 hours the count starts
         *     afresh. A token that is `number:password` opens a new session at every call and never stays verified.
         *     An Idempotency-Key of this command is its session's: another session that sends it is refused (422).
         */
        post: operations["DoubleAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetLoginLog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attempts to log in
         * @description GetLoginLog in a query line; see the POST form.
         */
        get: operations["GetLoginLogGet"];
        put?: never;
        /**
         * List the attempts to log in
         * @description Lists who tried to log in, newest first, and whether it worked. The log is kept by user name: without `username` it is
         *     the main number's, and a secondary number has a log of its own. It needs a session verified by DoubleAuth.
         */
        post: operations["GetLoginLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetAllSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open sessions
         * @description GetAllSessions in a query line; see the POST form.
         */
        get: operations["GetAllSessionsGet"];
        put?: never;
        /**
         * List the open sessions
         * @description Lists the sessions that are open in the system, each with a hint of its token and the id that KillSession takes. The
         *     list comes twice, as `sessions` with `sessionsCount` and as `data` with `count`. It needs a session verified by
         *     DoubleAuth.
         */
        post: operations["GetAllSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/KillSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End one session
         * @description KillSession in a query line; see the POST form.
         */
        get: operations["KillSessionGet"];
        put?: never;
        /**
         * End one session
         * @description Ends one session of the system, whose token opens nothing from then on. A session can be ended by its own system only.
         *     It needs a session verified by DoubleAuth.
         */
        post: operations["KillSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/KillAllSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End all sessions
         * @description KillAllSessions in a query line; see the POST form.
         */
        get: operations["KillAllSessionsGet"];
        put?: never;
        /**
         * End all sessions
         * @description Ends every open session of the system, the caller's too. It needs a session verified by DoubleAuth.
         */
        post: operations["KillAllSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetCustomerData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the system's details
         * @description GetCustomerData in a query line; see the POST form.
         */
        get: operations["GetCustomerDataGet"];
        put?: never;
        /**
         * See the system's details
         * @description Answers who the system is and how it stands: its numbers, the caller IDs approved for it, its owner's details, its
         *     passwords and its balances. A system of the type WHATSAPP_PHONE has no access to the API: every command answers it
         *     FORBIDDEN.
         */
        post: operations["GetCustomerData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetTransactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the movements of the units
         * @description GetTransactions in a query line; see the POST form.
         */
        get: operations["GetTransactionsGet"];
        put?: never;
        /**
         * List the movements of the units
         * @description Lists what was charged to the units and what was added to them, newest first, 100 rows unless `limit` says otherwise;
         *     `from` passes over the rows of the pages before. The SMS units have a list of their own, GetCustomerSmsTransactions.
         */
        post: operations["GetTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetCustomerSmsTransactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the movements of the SMS units
         * @description GetCustomerSmsTransactions in a query line; see the POST form.
         */
        get: operations["GetCustomerSmsTransactionsGet"];
        put?: never;
        /**
         * List the movements of the SMS units
         * @description Lists the last 2,000 charges and credits of the SMS units, newest first. SMS are paid from these when they cover the
         *     whole charge and otherwise from the units, whose movements GetTransactions lists.
         */
        post: operations["GetCustomerSmsTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetSmsOutLog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the SMS sent
         * @description GetSmsOutLog in a query line; see the POST form.
         */
        get: operations["GetSmsOutLogGet"];
        put?: never;
        /**
         * List the SMS sent
         * @description Lists the SMS that left the system, one row a recipient, newest first, each with its cost and how far it came. Without
         *     `limit` the whole log comes; an answer over 5 MB comes by way of a redirect (303), which HTTP clients follow by
         *     themselves.
         */
        post: operations["GetSmsOutLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetIncomingSum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up the incoming minutes
         * @description GetIncomingSum in a query line; see the POST form.
         */
        get: operations["GetIncomingSumGet"];
        put?: never;
        /**
         * Sum up the incoming minutes
         * @description Sums up the minutes of incoming calls over a range of days, both ends included: those that dialled the system itself,
         *     those that other systems passed on to it and those that it passed on to others. A call counts in started minutes, on the Israel day on which it
         *     began. Without a range it counts from the first of the current month to today.
         */
        post: operations["GetIncomingSum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ViewCampaignReports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the report of a campaign
         * @description ViewCampaignReports in a query line; see the POST form.
         */
        get: operations["ViewCampaignReportsGet"];
        put?: never;
        /**
         * See the report of a campaign
         * @description Answers how a campaign went, as a whole and number by number; its shape depends on the kind of campaign. Only campaigns
         *     whose description among the transactions begins with `Start-YA-` have a report. It is right while the campaign runs and
         *     after. It comes as JSON with `json` set, over 5 MB by way of a redirect (303), which HTTP clients follow by themselves;
         *     otherwise as a Hebrew page, which counts every number and lists the first 10,000 of them.
         */
        post: operations["ViewCampaignReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetSecondaryDidUsageDescription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Change where a secondary number leads
         * @description SetSecondaryDidUsageDescription in a query line; see the POST form.
         */
        get: operations["SetSecondaryDidUsageDescriptionGet"];
        put?: never;
        /**
         * Change where a secondary number leads
         * @description Leads the calls of a secondary number to an extension (`goto:/…`) or to a SIP account or extension (`sip:…`, only where
         *     the server supports SIP). A number whose present use is neither of the two, or empty, cannot be changed. The name may
         *     also be spelt SetSecondaryDIDUsageDescription.
         */
        post: operations["SetSecondaryDidUsageDescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetQueueRealTime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a queue at this moment
         * @description GetQueueRealTime in a query line; see the POST form.
         */
        get: operations["GetQueueRealTimeGet"];
        put?: never;
        /**
         * See a queue at this moment
         * @description Answers the state of a queue's extension: its figures, its agents and the callers who wait. The agents' figures start
         *     afresh whenever the extension's `queue.ini` changes; its lines `maxlen=20` and `strategy=ringall` are what `Max` and
         *     `Strategy` tell.
         */
        post: operations["GetQueueRealTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetIVR2Dir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a folder
         * @description GetIVR2Dir in a query line; see the POST form.
         */
        get: operations["GetIVR2DirGet"];
        put?: never;
        /**
         * List a folder
         * @description Lists the files and folders in a folder (an extension), each kind in a list of its own. `filesFrom` and `filesLimit` cut
         *     `files` only; the order is that of all lists.
         */
        post: operations["GetIVR2Dir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/FileAction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copy, move or delete files and folders
         * @description FileAction in a query line; see the POST form.
         */
        get: operations["FileActionGet"];
        put?: never;
        /**
         * Copy, move or delete files and folders
         * @description Copies, moves or deletes files and folders with all that is in them. What can be done is done in one step: a folder is
         *     never half moved. What cannot be done, because it is not there or a folder of its name stands at the target, is told in its
         *     report and changes nothing. A file takes the place of a file of its name. Folders on the way to the target that are not
         *     there are made. A folder of more than 500 files or 200 MB is copied in parts.
         */
        post: operations["FileAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UploadFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Upload a file
         * @description UploadFile in a query line; see the POST form.
         */
        get: operations["UploadFileGet"];
        put?: never;
        /**
         * Upload a file
         * @description Takes a file into the system, in the place of one of that name; folders on its way are made. A file of up to about 4.5 MB
         *     comes in `file` of a multipart body, a larger one, up to 50 MB, in parts: each a request with `qqfile` and the fields that
         *     begin with `qq`, in any order, within a day; then `UploadFile?done` with `qquuid`, `path` and the rest puts them together.
         */
        post: operations["UploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DownloadFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description DownloadFile in a query line; see the POST form.
         */
        get: operations["DownloadFileGet"];
        put?: never;
        /**
         * Download a file
         * @description Answers the bytes of a file as `application/octet-stream`, whatever they are. A file over 4 MB comes by way of a redirect
         *     (303), which HTTP clients follow. A file that is not there is answered 404.
         */
        post: operations["DownloadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CheckIfFolderExists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether a folder exists
         * @description CheckIfFolderExists in a query line; see the POST form.
         */
        get: operations["CheckIfFolderExistsGet"];
        put?: never;
        /**
         * See whether a folder exists
         * @description Answers whether the system has a folder (an extension) at the path.
         */
        post: operations["CheckIfFolderExists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UploadTextFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Write a text file
         * @description UploadTextFile in a query line; see the POST form.
         */
        get: operations["UploadTextFileGet"];
        put?: never;
        /**
         * Write a text file
         * @description Writes a text into a file of the system, such as the `ext.ini` of an extension, in the place of what it held. Folders on
         *     its way that are not there are made. The file is UTF-8 and changes whole or not at all.
         */
        post: operations["UploadTextFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetTextFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a text file
         * @description GetTextFile in a query line; see the POST form.
         */
        get: operations["GetTextFileGet"];
        put?: never;
        /**
         * Read a text file
         * @description Answers the text of a file of at most 1 MB, which has to be UTF-8; DownloadFile answers any other.
         */
        post: operations["GetTextFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CheckIfFileExists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether a file exists
         * @description CheckIfFileExists in a query line; see the POST form.
         */
        get: operations["CheckIfFileExistsGet"];
        put?: never;
        /**
         * See whether a file exists
         * @description Answers whether the system has a file at the path. A path may be spelt in three ways, `ivr2:/4/ext.ini`,
         *     `ivr2:4/ext.ini` and `ivr/4/ext.ini`; the answer spells it in the last.
         */
        post: operations["CheckIfFileExists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RenderYMGRFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make a table of a report file
         * @description RenderYMGRFile in a query line; see the POST form.
         */
        get: operations["RenderYMGRFileGet"];
        put?: never;
        /**
         * Make a table of a report file
         * @description Renders a .ymgr report, a log that the system writes, as an HTML page, a csv table or JSON. Unless `notLoadLang` is set,
         *     columns are renamed or hidden and values translated by six layers, each laid over the ones before it where it says
         *     something:
         *
         *     1. the exchange's titles for every report;
         *     2. the exchange's titles for a report of this name, such as ApprovalAll;
         *     3. the system's own by language, `YMGRLangs/EN/ApprovalAll.ini` (EN is `renderLanguage`);
         *     4. the system's own, `YMGRLangs/ApprovalAll.ini`;
         *     5. the extension's by language, `1/2/EN/ApprovalAll.ini`, for a report in extension `1/2`;
         *     6. the extension's, `1/2/ApprovalAll.ini`, beside the report.
         *
         *     So a file without a language overrides the one with it; `main` before a path is the root too, with either slash
         *     (`main\1\2\EN\ApprovalAll.ini`). In these files `key=title` renames a column, `key=` hides it, `key.value=text`
         *     translates a value, and `;` begins a comment. Large reports come by way of a redirect (303), which HTTP clients follow.
         */
        post: operations["RenderYMGRFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SendSms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send an SMS
         * @description SendSms in a query line; see the POST form.
         */
        get: operations["SendSmsGet"];
        put?: never;
        /**
         * Send an SMS
         * @description Sends a text to one number, to several or to a distribution list, and charges 0.1 unit for every started 70
         *     characters (UTF-16 units) a number: from the SMS units when they cover the whole charge, otherwise from the units.
         *     Numbers that cannot take it are named in `errors` and not charged. Nothing is sent when the balance is too low.
         */
        post: operations["SendSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make a distribution list
         * @description CreateTemplate in a query line; see the POST form.
         */
        get: operations["CreateTemplateGet"];
        put?: never;
        /**
         * Make a distribution list
         * @description Makes a distribution list with nobody on it, and answers the number by which commands know it (`tpl:482913507` in
         *     SendSms and others). UploadPhoneList and UpdateTemplateEntry fill it, UpdateTemplate says how it is called. A system may
         *     have 1,000 lists.
         */
        post: operations["CreateTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetTemplates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the distribution lists
         * @description GetTemplates in a query line; see the POST form.
         */
        get: operations["GetTemplatesGet"];
        put?: never;
        /**
         * List the distribution lists
         * @description Lists the system's distribution lists by their numbers, each with how many entries it has, how many of those are blocked,
         *     and how it is called.
         */
        post: operations["GetTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Change how a distribution list is called
         * @description UpdateTemplate in a query line; see the POST form.
         */
        get: operations["UpdateTemplateGet"];
        put?: never;
        /**
         * Change how a distribution list is called
         * @description Changes what is given of a list and leaves the rest as it is; a parameter left empty is as good as absent, but for the
         *     texts. At most one list is the system's default: making another one the default takes it from the first.
         */
        post: operations["UpdateTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Delete a distribution list
         * @description DeleteTemplate in a query line; see the POST form.
         */
        get: operations["DeleteTemplateGet"];
        put?: never;
        /**
         * Delete a distribution list
         * @description Deletes a list with all that is on it. Its number is not given again. A campaign that was accepted for the list reaches
         *     those who were on it then.
         */
        post: operations["DeleteTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UploadPhoneList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Upload numbers to a distribution list
         * @description UploadPhoneList in a query line; see the POST form.
         */
        get: operations["UploadPhoneListGet"];
        put?: never;
        /**
         * Upload numbers to a distribution list
         * @description Takes a text of lines, one a number: the number, then `nameColumns` columns of a name, then more about it, with
         *     `delimiter` between; a column may stand in quotation marks. A number is on a list once, in local digits however it was
         *     written. With UPDATE numbers are added, and those on the list get what the line says of them; with NEW the
         *     lines take the place of all that was on the list; with REMOVE their numbers go. All of it happens, or nothing: a data of
         *     which no line begins with a number is refused with `bad_format`. A body holds some 300,000 lines, a list 1,000,000 entries.
         */
        post: operations["UploadPhoneList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetTemplateEntries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries of a distribution list
         * @description GetTemplateEntries in a query line; see the POST form.
         */
        get: operations["GetTemplateEntriesGet"];
        put?: never;
        /**
         * List the entries of a distribution list
         * @description Lists all that is on a list, in the order in which it came there. `rowid` is an entry's own as long as it is there and
         *     is not given again; `index` only counts.
         */
        post: operations["GetTemplateEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateTemplateEntry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Change an entry of a distribution list, or add one
         * @description UpdateTemplateEntry in a query line; see the POST form.
         */
        get: operations["UpdateTemplateEntryGet"];
        put?: never;
        /**
         * Change an entry of a distribution list, or add one
         * @description Changes what is given of the entry with this `rowid`. Without `rowid` it is the entry with this `phone`, and one is added
         *     when there is none. A number is on a list once.
         */
        post: operations["UpdateTemplateEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateTemplateEntries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Block, unblock or delete entries of a distribution list
         * @description UpdateTemplateEntries in a query line; see the POST form.
         */
        get: operations["UpdateTemplateEntriesGet"];
        put?: never;
        /**
         * Block, unblock or delete entries of a distribution list
         * @description Blocks entries, unblocks or deletes them. A row that is not on the list (any more) is passed over; when none of them is,
         *     the command is refused. An entry that is blocked stays on the list and is not reached.
         */
        post: operations["UpdateTemplateEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ClearTemplateEntries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take everything off a distribution list
         * @description ClearTemplateEntries in a query line; see the POST form.
         */
        get: operations["ClearTemplateEntriesGet"];
        put?: never;
        /**
         * Take everything off a distribution list
         * @description Takes all entries off a list, blocked ones too; the list itself and how it is called stay.
         */
        post: operations["ClearTemplateEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RunTzintuk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ring numbers
         * @description RunTzintuk in a query line; see the POST form.
         */
        get: operations["RunTzintukGet"];
        put?: never;
        /**
         * Ring numbers
         * @description Rings each number once and hangs up before anybody answers, for 0.1 unit a number; nothing is charged when the numbers
         *     come from free tzintuk lists. The price may change. A number in several lists is rung once; numbers that cannot be rung
         *     are named in `errors` and not charged. The charge is taken at the start; of numbers that the network did not place a call
         *     to (congestion, blocked) it is given back at the end. `ViewCampaignReports` tells how each number's ring went.
         *
         *     With `callerId` `RAND` only the first number is rung, from a random number, whose last 4 digits are in `verifyCode`:
         *     whoever can read them back holds that telephone.
         */
        post: operations["RunTzintuk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/TzintukimListManagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Manage free tzintuk lists
         * @description TzintukimListManagement in a query line; see the POST form.
         */
        get: operations["TzintukimListManagementGet"];
        put?: never;
        /**
         * Manage free tzintuk lists
         * @description Answers the system's free tzintuk lists (`getlists`), the subscribers of one (`getlistEnteres`) or its log (`getLogList`),
         *     or empties it at once, however long (`resetList`). People join and leave a list by calling its extension; the first call makes
         *     the list. An unknown action or list is refused.
         */
        post: operations["TzintukimListManagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SendTTS": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Call numbers and speak a text
         * @description SendTTS in a query line; see the POST form.
         */
        get: operations["SendTTSGet"];
        put?: never;
        /**
         * Call numbers and speak a text
         * @description Calls the numbers and speaks the text to whoever answers, as often as `repeatFile` says. A call costs one unit for its
         *     first minute and after it one unit a minute, by the second; one that nobody answers costs nothing. The price may change. One
         *     unit a number is reserved at launch, and what the calls do not use is given back at the end. Numbers that cannot be called
         *     are named in `ErrorCalls` and not charged.
         *
         *     A call is cut off after a minute, or, where the text takes longer, after half as long again as it is expected to take. Where
         *     that is over a minute, more units are taken before numbers are called, so that whatever a call comes to is paid for; when
         *     the balance has no more, the campaign stops and its report says so.
         *
         *     With `callbackUrl` the exchange posts what becomes of every call, as it happens, for a campaign of at most 500 numbers.
         */
        post: operations["SendTTS"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateBridgeCall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Connect two numbers
         * @description CreateBridgeCall in a query line; see the POST form.
         */
        get: operations["CreateBridgeCallGet"];
        put?: never;
        /**
         * Connect two numbers
         * @description Calls one number, and when it answers calls another and connects the two; `callerId` is shown on both legs. Setting up
         *     costs 0.1 unit, and only that is in the answer. After it two legs are charged by the second, at one unit a minute: the
         *     first from its dialling out to its end, the second from its answer to its end. An agent on the line for 60 seconds, 50 of
         *     them with the customer, costs 110 seconds. When the first leg is not answered only the 0.1 is charged.
         *
         *     With `DialSip` (or `DialSipExtension`) the first leg rings a SIP account (or extension) of this system, which costs
         *     nothing; besides the 0.1 only the external leg is charged, after the SIP telephone answers. One that the system does not
         *     have is refused.
         *
         *     While it lasts the call is paid for ahead: money for ten minutes of its legs, or all there is, is held of the balance
         *     when it is set up, for ten more when two minutes are left, for four hours at most, and what was not used comes back at its
         *     end. Where the balance ends the call does. It is refused when the balance has not 30 seconds for it beside the 0.1.
         *
         *     A recording is kept as `ivr2:/BridgeRecords/{CampaignId}.wav` and, where that is asked for, mailed; one over 10 MB is not
         *     sent along.
         */
        post: operations["CreateBridgeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SendFax": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send a fax
         * @description SendFax in a query line; see the POST form.
         */
        get: operations["SendFaxGet"];
        put?: never;
        /**
         * Send a fax
         * @description Sends a PDF file of the system, or one that comes along in a multipart body, to a fax number. It costs 0.1 unit, and one
         *     unit a minute of the live call in proportion. It is refused unless more than 5 units are left beyond the 0.1, so the
         *     balance must be above 5.1. Five units are held for it, for more than five minutes as many as they take, for an hour at
         *     most; what was not used comes back at its end, and where the balance ends the fax does.
         *
         *     The file must be a PDF that is whole, not encrypted, of 200 pages and 10 MB at most. It is sent as it is now, whatever becomes
         *     of it in the system.
         *
         *     With `deliveryUrl` the exchange posts how the delivery goes.
         */
        post: operations["SendFax"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ValidationCallerId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Approve a caller ID
         * @description ValidationCallerId in a query line; see the POST form.
         */
        get: operations["ValidationCallerIdGet"];
        put?: never;
        /**
         * Approve a caller ID
         * @description Approves an Israeli number as an outgoing caller ID for one year, in two steps. `send` sends a code to it, as an SMS or
         *     spoken in a call, and answers `reqId`. An SMS costs as any other; a call 1 unit, which comes back within a quarter of
         *     an hour when nobody answers. The code lives 10 minutes and 5 tries and is masked in the log. `valid` gives it back; a
         *     wrong code is an ERROR whose `status` is false. The same code again is answered alike and extends nothing. In an hour at
         *     most 10 codes are sent for a system and 3 to a number, in a day 30 and 6. Approving a number again extends it to a year
         *     from then; one that has expired is removed. The system's own numbers need no approval.
         */
        post: operations["ValidationCallerId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetTasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tasks
         * @description GetTasks in a query line; see the POST form.
         */
        get: operations["GetTasksGet"];
        put?: never;
        /**
         * List the tasks
         * @description Answers the tasks of the system, the newest first, at most `limit` of them. A system may have many tasks, of which at most 10
         *     are active.
         */
        post: operations["GetTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetTasksData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a task
         * @description GetTasksData in a query line; see the POST form.
         */
        get: operations["GetTasksDataGet"];
        put?: never;
        /**
         * Show a task
         * @description Answers a task with its schedule, what it does and when it ran last. In the schedule null is any; `days_of_week` joins the
         *     days by commas, 0 for Sunday.
         */
        post: operations["GetTasksData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetTasksLogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the runs of a task
         * @description GetTasksLogs in a query line; see the POST form.
         */
        get: operations["GetTasksLogsGet"];
        put?: never;
        /**
         * List the runs of a task
         * @description Answers the last 100 runs of a task, the newest first: whether each succeeded, and why not. A run that was left out, on
         *     Shabbat or because a new file stood in the way, is told as one that did not succeed, and so are runs that were missed
         *     while the exchange was not running.
         */
        post: operations["GetTasksLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make a task
         * @description CreateTask in a query line; see the POST form.
         */
        get: operations["CreateTaskGet"];
        put?: never;
        /**
         * Make a task
         * @description Makes a task that runs a command by a schedule: SendSMS, RunTzintuk or MoveOnFile. It runs whenever the minute, hour,
         *     day, month, year and day of the week all hold, in Israel local time; a part that is absent is any. A local time that
         *     daylight saving skips runs once, at the next instant; one that it repeats runs once. `minute` is required for SendSMS and
         *     RunTzintuk. A system has at most 10 active tasks; an eleventh is refused, and so are a schedule that never comes and a year
         *     in the past. A task whose schedule is over is not active any more.
         *
         *     A run acts as the system would itself, once, whatever happens to the exchange meanwhile. Of runs missed while the exchange
         *     was not running the last is made up for if it is at most an hour late; the task's log tells of the others. A file that
         *     is moved keeps its name, unless the target has one of it: then it gets the number after the target's highest. With
         *     `checkIsKodesh` a run between candle lighting and nightfall is left out, and logged. Mails go to the system's address.
         */
        post: operations["CreateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Change a task
         * @description UpdateTask in a query line; see the POST form.
         */
        get: operations["UpdateTaskGet"];
        put?: never;
        /**
         * Change a task
         * @description Gives a task another schedule, another description or other mails, or starts and stops it; its type and what it does stay.
         *     The schedule, with `days` and `ifAnyDay`, is replaced as a whole: a part that is absent is any from now on. Every other
         *     parameter that is absent leaves the task as it is. Activating an eleventh task is refused, and so are a schedule that never
         *     comes and a year in the past.
         */
        post: operations["UpdateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Delete a task
         * @description DeleteTask in a query line; see the POST form.
         */
        get: operations["DeleteTaskGet"];
        put?: never;
        /**
         * Delete a task
         * @description Deletes a task; it does not run again.
         */
        post: operations["DeleteTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateSipAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make a SIP account
         * @description CreateSipAccount in a query line; see the POST form.
         */
        get: operations["CreateSipAccountGet"];
        put?: never;
        /**
         * Make a SIP account
         * @description Makes an account that a SIP telephone connects with, over UDP until SipToWss says otherwise. It has a number in the system
         *     (1, 2, …, the lowest that is free), a user name made of the system's number and that number (`0773137770=2`), a password of
         *     24 letters and digits, and, where one is given, an extension from 200 to 10,000. The extension is free to change; accounts
         *     of one system dial each other by it, and the called account is shown the caller's extension. An extension that is taken or
         *     out of range is refused, and so is an account above the system's limit.
         */
        post: operations["CreateSipAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetSipAccountsInCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the SIP accounts
         * @description GetSipAccountsInCustomer in a query line; see the POST form.
         */
        get: operations["GetSipAccountsInCustomerGet"];
        put?: never;
        /**
         * List the SIP accounts
         * @description Answers the system's SIP accounts and how many it may have.
         *
         *     Every call that the exchange sends to an account carries two headers in its INVITE: `X-Yemot-Path`, the extension of the
         *     system it came from, and `X-Yemot-CallID`, the call's id, the same that the queue module sends as `YemotCallID`.
         */
        post: operations["GetSipAccountsInCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SipToWss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Let a SIP account connect over a WebSocket
         * @description SipToWss in a query line; see the POST form.
         */
        get: operations["SipToWssGet"];
        put?: never;
        /**
         * Let a SIP account connect over a WebSocket
         * @description Lets the account connect over a WebSocket, from a browser (WebRTC) for example, in place of UDP. The address is
         *     `wss://{host}:8089/ws`; only secure connections are taken.
         */
        post: operations["SipToWss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SipToUdp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Let a SIP account connect over UDP
         * @description SipToUdp in a query line; see the POST form.
         */
        get: operations["SipToUdpGet"];
        put?: never;
        /**
         * Let a SIP account connect over UDP
         * @description Lets the account connect over UDP in place of a WebSocket. A telephone that is connected over a WebSocket is reached no more.
         */
        post: operations["SipToUdp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/EditCallerIdInSipAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Set the caller ID of a SIP account
         * @description EditCallerIdInSipAccount in a query line; see the POST form.
         */
        get: operations["EditCallerIdInSipAccountGet"];
        put?: never;
        /**
         * Set the caller ID of a SIP account
         * @description Sets the number that the account's outgoing calls show: the main number, a secondary number or an approved caller ID, and a
         *     valid Israeli number; any other is refused (code 120). A telephone may choose another for one call with the header
         *     `X-YemotCallerId` in its INVITE, by the same rule; it overrides the account's. A number that may not be shown any more, such
         *     as a caller ID whose year is over, is left out at every call: the call shows the main number until it may be shown again.
         */
        post: operations["EditCallerIdInSipAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteSipAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Delete SIP accounts
         * @description DeleteSipAccount in a query line; see the POST form.
         */
        get: operations["DeleteSipAccountGet"];
        put?: never;
        /**
         * Delete SIP accounts
         * @description Deletes one SIP account, or several when `accountNumber` is an array, with their extensions; its telephones are connected no
         *     more. Of several, numbers of no account are passed over; when there is none of them the command is refused. An account that
         *     a secondary number leads to, by its number (`sip:2`) or its extension (`sip:201`), is not deleted, and nor is any other of
         *     the same command: lead the number elsewhere first (SetSecondaryDidUsageDescription). The number may be given again to an
         *     account made later.
         */
        post: operations["DeleteSipAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SipExtensionManagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show or set the extension of a SIP account
         * @description SipExtensionManagement in a query line; see the POST form.
         */
        get: operations["SipExtensionManagementGet"];
        put?: never;
        /**
         * Show or set the extension of a SIP account
         * @description Answers the extension of an account (Get), or gives it another one (Set); a Set without `extNumber` removes it. An
         *     extension is a number from 200 to 10,000 by which the system's accounts dial each other. One that is taken or out of range
         *     is refused. A secondary number that leads to an extension goes on leading there, to whichever account has it.
         */
        post: operations["SipExtensionManagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    ttsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The status of a spoken campaign
         * @description Posted to the `callbackUrl` of SendTTS while the campaign runs: UP when a call is answered, FAILD when one fails,
         *     DOWN when an answered one ends, and END, once, when the campaign is over. A number's DOWN is posted after its UP was
         *     tried, and END after all the others were, or a minute later. Any 2xx answer within 15 seconds takes it; a redirect
         *     does not. After any other answer, or none, it is posted again: ten times in all, over 75 hours, at growing
         *     intervals. So one status may come twice, and then under the same `webhook-id`. Only a public address is posted to.
         */
        post: operations["ttsStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    faxDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The delivery of a fax
         * @description Posted as a form to the `deliveryUrl` of SendFax: NoAnswer when the call is not answered, otherwise Answer when the
         *     transfer begins and End when it is over. Any 2xx answer within 15 seconds takes it; a redirect does not. After any
         *     other answer, or none, it is posted again: ten times in all, over 75 hours, at growing intervals. So one step may
         *     come twice, and then under the same `webhook-id`. Only a public address is posted to.
         */
        post: operations["faxDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    carrierEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event of a carrier
         * @description Posted by a carrier to the exchange, at `/hooks/carrier` of its address: what happened later to a message or a call it
         *     was given, the calls that came in, what callers did in the extension of a free tzintuk list, and what happens in
         *     queues. Every event is signed (Standard Webhooks) with the secret that the carrier and the exchange share, over the
         *     exact bytes of the body, and is taken within 5 minutes of its timestamp. An event sent again under the same
         *     `webhook-id` is taken and changes nothing. Events may come in any order: what they lead to is the same, and of two
         *     that contradict each other the one that says more stands.
         */
        post: operations["carrierEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sipAuthorize: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A registrar has a telephone's request judged
         * @description Posted by a SIP registrar (Kamailio, or another that is programmed) to the exchange, at `/sip/authorize` of its address:
         *     the request of a telephone, REGISTER or any other, with its digest credentials. The exchange judges them by RFC 2617 and
         *     RFC 7616 - MD5, SHA-256 and SHA-512-256, each also as `-sess`, with `qop` auth, auth-int or none, the user name plain or as
         *     its hash - and answers what the registrar is to answer. No password and no hash of one leaves the exchange.
         *
         *     The nonces are the exchange's. One is good for five minutes, and each count (`nc`) of it once; without `qop` it is good
         *     once. What was right except for its nonce is challenged again with `stale=true`. A REGISTER that comes again as it was is
         *     taken again; of any other request the registrar drops what the network brings twice.
         *
         *     A right REGISTER with a Contact registers its telephones for 60 seconds to an hour, ten at most at an account, or ends
         *     that: GetSipAccountsInCustomer counts them.
         *
         *     The registrar sends its secret as `Authorization: Bearer …`, or as the password of Basic with any user name; it asks over
         *     TLS. The body may be a form too. Configurations of Kamailio, FreeSWITCH and Asterisk are in `packages/exchange/registrars`.
         */
        post: operations["sipAuthorize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sipRoute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A registrar asks the way of a call
         * @description Posted by a SIP registrar, at `/sip/route`, when a call begins. With `from`, an account that sipAuthorize let in calls: an
         *     extension from 200 to 10,000 or a user name leads to an account of its system, which is shown the caller's extension; any
         *     other number goes over the network and shows `callerId` (the header `X-YemotCallerId`) if it is a caller ID of the system,
         *     else the account's own, else the main number. Without `from` the call comes from outside to one of a system's numbers, and
         *     goes where the number leads, or from the exchange's own extensions to an account by its user name.
         *
         *     A call to an account carries the headers that are answered, `X-Yemot-Path` and `X-Yemot-CallID`. What a call over the
         *     network costs is not charged by this answer; a system without units makes none.
         */
        post: operations["sipRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sipCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A registrar that judges itself asks for an account's hashes
         * @description Posted by a SIP registrar that judges digests itself, at `/sip/credentials`: the hashes of an account's user name, the realm
         *     and the password (HA1), by which it can. Whoever has them can connect as the account in that realm, so a registrar asks
         *     sipAuthorize where it can. FreeSWITCH's mod_xml_curl is answered in its own form at `/sip/freeswitch`, Asterisk's
         *     res_config_curl at `/sip/asterisk/{realm}`, the way of a call for its dialplan at `/sip/asterisk/route`.
         */
        post: operations["sipCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What Login takes. */
        LoginParams: {
            /**
             * @description The system's number, main or secondary.
             * @example 0773137770
             */
            username: string;
            /**
             * @description The system's password.
             * @example 1234
             */
            password: string;
        };
        /**
         * @description The command did its work.
         * @example OK
         * @constant
         */
        Ok: "OK";
        /**
         * @description The version of the exchange's software as one number (major × 10,000 + minor × 100 + patch).
         * @example 100
         */
        VersionNumber: number;
        /** @description A new session. */
        LoginResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description The session's token, for the parameter `token` or the header `authorization`.
             * @example hweR4mQ0pZ1cT9sJ76TM
             */
            token: string;
        };
        /**
         * @description The version of the exchange's software.
         * @example 0.1.0
         */
        Version: string;
        /**
         * @description The command was refused; nothing was done.
         * @example {
         *       "responseStatus": "ERROR",
         *       "message": "Low unit balance",
         *       "messageCode": 103,
         *       "yAfastVersion": "0.1.0"
         *     }
         */
        Failure: {
            /**
             * @description ERROR, the request cannot be met; EXCEPTION, it makes no sense or the exchange failed; FORBIDDEN, the caller may not.
             * @example ERROR
             * @enum {string}
             */
            responseStatus: "ERROR" | "EXCEPTION" | "FORBIDDEN";
            /**
             * @description Why, in one sentence; a parameter at fault is named.
             * @example Low unit balance
             */
            message: string;
            /**
             * @description The reason as a number, where the field has one - 1 wrong user or password, 100 bad template, 101 campaign not configured or empty, 102 no valid phones, 103 not enough units, 104 Shabbat or holiday, 105 general error, 106 scheduled campaign already ran, 107 file expected, 108 one file a request, 109 path is required, 110 path is invalid, 111 bad destination, 112 bad amount, 113 not enough balance, 120 caller ID not authorised.
             * @example 103
             * @enum {integer}
             */
            messageCode?: 1 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 120;
            yAfastVersion?: components["schemas"]["Version"];
            yALogsVersion?: components["schemas"]["Version"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
        };
        /**
         * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
         * @example 0773137770:1234
         */
        Token: string;
        /** @description What Logout takes. */
        LogoutParams: {
            token?: components["schemas"]["Token"];
        };
        /** @description The session is over. */
        LogoutResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description Says so.
             * @example logout successful
             * @constant
             */
            message: "logout successful";
        };
        /** @description What GetSession takes. */
        GetSessionParams: {
            token?: components["schemas"]["Token"];
        };
        /**
         * @description A moment in Israel local time, `YYYY-MM-DD HH:MM:SS`.
         * @example 2026-11-23 10:15:00
         */
        LocalTime: string;
        /** @description The system of the session, its owner and its balance. */
        GetSessionResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description The customer's name.
             * @example Beit Levi
             */
            name: string;
            /**
             * @description The balance in units.
             * @example 987.4
             */
            units: number;
            /**
             * @description When the units expire or expired.
             * @example 2027-02-09 00:00:00
             */
            unitsExpireDate: components["schemas"]["LocalTime"];
            /**
             * @description The system's mail address.
             * @example office@beit-levi.example
             */
            email: string;
            /**
             * @description The organisation's name.
             * @example Beit Levi
             */
            organization: string;
            /**
             * @description Whom to speak with.
             * @example Dina Levi
             */
            contactName: string;
            /**
             * @description The contact's telephone.
             * @example 0501234567
             */
            phones: string;
            /**
             * @description The name on the invoice.
             * @example Beit Levi Ltd
             */
            invoiceName: string;
            /**
             * @description Where the invoice goes.
             * @example 1 Herzl Street, Haifa
             */
            invoiceAddress: string;
            /**
             * @description The fax number; empty when there is none.
             * @example 0773137779
             */
            fax: string;
            /**
             * @description The password to the system, Login's `password`.
             * @example 1234
             */
            accessPassword: string;
            /**
             * @description The password for recording by telephone.
             * @example 5678
             */
            recordPassword: string;
            /**
             * @description The reseller's name.
             * @example Merkazia
             */
            creditFile: string;
            /**
             * @description The system's main number, or the number the session was opened with.
             * @example 0773137770
             */
            username: string;
        };
        /** @description What ValidationToken takes. */
        ValidationTokenParams: {
            token?: components["schemas"]["Token"];
        };
        /**
         * @description How the session was opened, such as `API` for a program or `REGULAR` for a person.
         * @example API
         * @example REGULAR
         */
        SessionType: string;
        /**
         * @description A hint of the token - its first three and last six characters, `***` between them.
         * @example hwe***sJ76TM
         */
        TokenHint: string;
        /**
         * @description Whether the session counts as verified, in whatever way.
         * @example false
         */
        MfaStatus: boolean;
        /**
         * @description Whether a code was really entered in this session.
         * @example false
         */
        MfaRealValid: boolean;
        /**
         * @description The id of the request whose code verified the session, or null.
         * @example null
         * @example 7
         */
        MfaRequestId: number | null;
        /**
         * @description What the session was verified by, or null while it is not.
         * @example null
         * @example DoubleAuth
         */
        MfaValidReason: string | null;
        /**
         * @description A session as its own token sees it.
         * @example {
         *       "remoteIP": "172.18.0.1",
         *       "sessionType": "API",
         *       "createTime": "2021-07-30 14:38:30",
         *       "lastRequest": "2021-07-30 14:42:31",
         *       "doubleAuthStatus": false,
         *       "validationCalls": 3,
         *       "token": "hwe***sJ76TM",
         *       "mfaStatus": false,
         *       "mfaRealValid": false,
         *       "mfaRequestId": null,
         *       "mfaValidReason": null
         *     }
         */
        TokenData: {
            /**
             * @description The address that opened the session.
             * @example 172.18.0.1
             */
            remoteIP: string;
            sessionType: components["schemas"]["SessionType"];
            /**
             * @description When the session was opened.
             * @example 2021-07-30 14:38:30
             */
            createTime: components["schemas"]["LocalTime"];
            /**
             * @description When the session was last used; brought up to date at most once a minute.
             * @example 2021-07-30 14:42:31
             */
            lastRequest: components["schemas"]["LocalTime"];
            /**
             * @description Whether the session passed two-step verification (DoubleAuth).
             * @example false
             */
            doubleAuthStatus: boolean;
            /**
             * @description How many verification calls went out and were not verified, for the whole system and not this session alone. At four DoubleAuth sends no more; the count starts afresh about every 6 hours.
             * @example 3
             */
            validationCalls: number;
            token: components["schemas"]["TokenHint"];
            mfaStatus: components["schemas"]["MfaStatus"];
            mfaRealValid: components["schemas"]["MfaRealValid"];
            mfaRequestId: components["schemas"]["MfaRequestId"];
            mfaValidReason: components["schemas"]["MfaValidReason"];
        };
        /** @description What the token stands for. */
        ValidationTokenResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            tokenData: components["schemas"]["TokenData"];
        };
        /** @description What DoubleAuth takes. */
        DoubleAuthParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The step - `SendCode` has the creator's telephone called, `VerifyCode` takes the code. None, or anything else, is answered `Missing parameters` (EXCEPTION).
             * @example SendCode
             * @example VerifyCode
             */
            action?: string;
            /**
             * @description For VerifyCode, the last 4 digits of the number that called. Without it VerifyCode answers `Missing parameters` (ERROR).
             * @example 9835
             */
            code?: string;
        };
        /** @description The call is on its way, or the session is verified. */
        DoubleAuthResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description What was done - `Call successfully sent` after SendCode, `VerifiedOK` after VerifyCode.
             * @example Call successfully sent
             * @example VerifiedOK
             * @enum {string}
             */
            message: "Call successfully sent" | "VerifiedOK";
            /**
             * @description After SendCode, the last 4 digits of the number that is called.
             * @example 4567
             */
            LastNumberToSend?: string;
        };
        /** @description What GetLoginLog takes. */
        GetLoginLogParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description At most how many rows, counted from the newest. Default, all of them.
             * @example 50
             */
            limit?: number;
            /**
             * @description Whose log - one of the system's own numbers, main or secondary. Default, the main number.
             * @example 0773137771
             */
            username?: string;
        };
        /** @description One attempt to log in. */
        LoginLogRow: {
            /**
             * @description The address it came from.
             * @example 172.18.0.1
             */
            remoteIP: string;
            /** @example REGULAR */
            sessionType: components["schemas"]["SessionType"];
            /**
             * @description When it was made.
             * @example 2021-07-30 14:13:00
             */
            actionTimestamp: components["schemas"]["LocalTime"];
            /**
             * @description The user name that was given.
             * @example 0773137770
             */
            username: string;
            /**
             * @description Whether it opened a session.
             * @example false
             */
            successful: boolean;
        };
        /** @description The attempts to log in. */
        GetLoginLogResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The attempts, newest first.
             * @example [
             *       {
             *         "remoteIP": "172.18.0.1",
             *         "sessionType": "REGULAR",
             *         "actionTimestamp": "2021-07-30 14:13:00",
             *         "username": "0773137770",
             *         "successful": false
             *       }
             *     ]
             */
            data: components["schemas"]["LoginLogRow"][];
        };
        /** @description What GetAllSessions takes. */
        GetAllSessionsParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description At most how many sessions are listed; the count stays that of all. Default, all of them.
             * @example 50
             */
            limit?: number;
        };
        /**
         * @description An open session of the system.
         * @example {
         *       "id": 16598,
         *       "token": "hwe***sJ76TM",
         *       "active": true,
         *       "selectedDID": null,
         *       "remoteIP": "172.18.0.1",
         *       "sessionType": "API",
         *       "createTime": "2021-07-30 14:38:30",
         *       "lastRequest": "2021-07-30 14:42:31",
         *       "doubleAuthStatus": false,
         *       "mfaStatus": false,
         *       "mfaRealValid": false,
         *       "mfaRequestId": null,
         *       "mfaValidReason": null
         *     }
         */
        SessionInfo: {
            /**
             * @description The session's id, for `SessionId` of KillSession.
             * @example 16598
             */
            id: number;
            token: components["schemas"]["TokenHint"];
            /**
             * @description Whether the token still opens the system.
             * @example true
             */
            active: boolean;
            /**
             * @description The user name the session was opened with; null for a session of the API.
             * @example 0773137770
             * @example null
             */
            selectedDID: string | null;
            /**
             * @description The address that opened the session.
             * @example 172.18.0.1
             */
            remoteIP: string;
            sessionType: components["schemas"]["SessionType"];
            /**
             * @description When the session was opened.
             * @example 2021-07-30 14:38:30
             */
            createTime: components["schemas"]["LocalTime"];
            /**
             * @description When the session was last used; brought up to date at most once a minute.
             * @example 2021-07-30 14:42:31
             */
            lastRequest: components["schemas"]["LocalTime"];
            /**
             * @description Whether the session passed two-step verification (DoubleAuth).
             * @example false
             */
            doubleAuthStatus: boolean;
            mfaStatus: components["schemas"]["MfaStatus"];
            mfaRealValid: components["schemas"]["MfaRealValid"];
            mfaRequestId: components["schemas"]["MfaRequestId"];
            mfaValidReason: components["schemas"]["MfaValidReason"];
        };
        /** @description The open sessions of the system, under both names each. */
        GetAllSessionsResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The sessions.
             * @example [
             *       {
             *         "id": 16598,
             *         "token": "hwe***sJ76TM",
             *         "active": true,
             *         "selectedDID": null,
             *         "remoteIP": "172.18.0.1",
             *         "sessionType": "API",
             *         "createTime": "2021-07-30 14:38:30",
             *         "lastRequest": "2021-07-30 14:42:31",
             *         "doubleAuthStatus": true,
             *         "mfaStatus": true,
             *         "mfaRealValid": true,
             *         "mfaRequestId": 7,
             *         "mfaValidReason": "DoubleAuth"
             *       }
             *     ]
             */
            sessions: components["schemas"]["SessionInfo"][];
            /**
             * @description How many sessions are open, whatever `limit` is.
             * @example 1
             */
            sessionsCount: number;
            /**
             * @description The same as `sessions`.
             * @example [
             *       {
             *         "id": 16598,
             *         "token": "hwe***sJ76TM",
             *         "active": true,
             *         "selectedDID": null,
             *         "remoteIP": "172.18.0.1",
             *         "sessionType": "API",
             *         "createTime": "2021-07-30 14:38:30",
             *         "lastRequest": "2021-07-30 14:42:31",
             *         "doubleAuthStatus": true,
             *         "mfaStatus": true,
             *         "mfaRealValid": true,
             *         "mfaRequestId": 7,
             *         "mfaValidReason": "DoubleAuth"
             *       }
             *     ]
             */
            data: components["schemas"]["SessionInfo"][];
            /**
             * @description The same as `sessionsCount`.
             * @example 1
             */
            count: number;
        };
        /** @description What KillSession takes. */
        KillSessionParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The session's `id`, from GetAllSessions. None, or what is not a number, is answered `SessionId Can only be a number`.
             * @example 35
             * @example 35
             */
            SessionId?: string | number;
        };
        /** @description The session is over. */
        KillSessionResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The id of the session that was ended, as text.
             * @example 35
             */
            SessionId: string;
        };
        /** @description What KillAllSessions takes. */
        KillAllSessionsParams: {
            token?: components["schemas"]["Token"];
        };
        /** @description All sessions are over. */
        KillAllSessionsResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description How many sessions were ended, the caller's among them, as text.
             * @example 10
             */
            KillSessions: string;
        };
        /** @description What GetCustomerData takes. */
        GetCustomerDataParams: {
            token?: components["schemas"]["Token"];
        };
        /** @description A secondary number of the system. */
        SecondaryDid: {
            /**
             * @description The number's id, for `secondaryDidId` of SetSecondaryDidUsageDescription.
             * @example 100
             */
            id: number;
            /**
             * @description The number.
             * @example 0773137771
             */
            did: string;
            /**
             * @description Where its calls go - `goto:/` and an extension, `sip:` and a SIP account or extension, or a use of another kind; empty when it has none.
             * @example goto:/1
             * @example sip:5
             * @example
             */
            usage: string;
        };
        /** @description A number approved to be shown as the caller. */
        ApprovedCallerId: {
            /**
             * @description The number.
             * @example 0501234567
             */
            callerId: string;
            /**
             * @description When the approval ends, a year after the number was last approved.
             * @example 2025-04-18 01:39:27
             */
            expiryDate: components["schemas"]["LocalTime"];
        };
        /**
         * @description The kind of system - CAMPAIGN, a dialler of campaigns; EMERGENCY, an emergency dialler; IVR1, an older system, out of support; IVR2, a system of contents; SPECIAL, a special system (rare); WHATSAPP_PHONE, a WhatsApp telephone, which has no access to the API; QUEUE, a queue (rare); VIRTUAL_PLUS, virtual plus; WHATSAPP_PHONE_ADMIN, the managers of WhatsApp telephones; DIAL_TO_SIP, a number that dials a SIP user; NEW_WHATSAPP_PHONE, the new WhatsApp telephone.
         * @example IVR2
         * @enum {string}
         */
        IvrType: "CAMPAIGN" | "EMERGENCY" | "IVR1" | "IVR2" | "SPECIAL" | "WHATSAPP_PHONE" | "QUEUE" | "VIRTUAL_PLUS" | "WHATSAPP_PHONE_ADMIN" | "DIAL_TO_SIP" | "NEW_WHATSAPP_PHONE";
        /**
         * @description A time in Israel, `YYYY-MM-DD HH:MM:SS`, or null where there is none.
         * @example 2026-02-09 19:40:12
         * @example null
         */
        LocalTimeOrNull: string | null;
        /** @description The system, its owner and its balances. */
        GetCustomerDataResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The system's main number, which is its user name too.
             * @example 0773137770
             */
            mainDid: string;
            /**
             * @description The system's other numbers.
             * @example [
             *       {
             *         "id": 100,
             *         "did": "0773137771",
             *         "usage": "goto:/1"
             *       }
             *     ]
             */
            secondary_dids: components["schemas"]["SecondaryDid"][];
            /**
             * @description The numbers approved as outgoing caller IDs; an expired one is not among them.
             * @example [
             *       {
             *         "callerId": "0501234567",
             *         "expiryDate": "2027-02-09 19:40:12"
             *       }
             *     ]
             */
            callerIds: components["schemas"]["ApprovedCallerId"][];
            /**
             * @description The customer's name.
             * @example Beit Levi
             */
            name: string;
            /**
             * @description Whether the units have expired.
             * @example false
             */
            expiredUnits: boolean;
            /**
             * @description When the units expire or expired.
             * @example 2027-02-09 00:00:00
             */
            unitsExpireDate: components["schemas"]["LocalTime"];
            /**
             * @description The system's mail address, the default for recordings and reports.
             * @example office@beit-levi.example
             */
            email: string;
            /**
             * @description The organisation's name.
             * @example Beit Levi
             */
            organization: string;
            /**
             * @description Whom to speak with.
             * @example Dina Levi
             */
            contactName: string;
            /**
             * @description The contact's telephone.
             * @example 0501234567
             */
            phones: string;
            /**
             * @description The name on the invoice.
             * @example Beit Levi Ltd
             */
            invoiceName: string;
            /**
             * @description Where the invoice goes.
             * @example 1 Herzl Street
             * @example Haifa
             */
            invoiceAddress: string;
            /**
             * @description The fax number; empty when there is none.
             * @example 0773137779
             */
            fax: string;
            /**
             * @description The password to the system, Login's `password`.
             * @example 1234
             */
            accessPassword: string;
            /**
             * @description The balance in units, a decimal number as text.
             * @example 1000
             * @example 987.4
             */
            units: string;
            /**
             * @description The password for recording by telephone.
             * @example 5678
             */
            recordPassword: string;
            /**
             * @description The reseller's name, as in the ids of campaigns.
             * @example Merkazia
             */
            resellerCreditFile: string;
            /**
             * @description The site the system stands on, such as `yemot`, `ymt`, `ymta` or `ymtb`.
             * @example ymta
             */
            systemSite: string;
            /**
             * @description Whether the system takes part in the advertising telephone.
             * @example false
             */
            pirsumPhoneStatus: boolean;
            ivrType: components["schemas"]["IvrType"];
            /**
             * @description The balance of SMS units.
             * @example 1000
             */
            smsUnits: number;
            /**
             * @description When the SMS units expire or expired; null when there never were any.
             * @example 2027-02-09 00:00:00
             */
            smsUnitsExpireDate: components["schemas"]["LocalTimeOrNull"];
        };
        /** @description What GetTransactions takes. */
        GetTransactionsParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description How many movements to pass over before the first row, for reading page by page.
             * @default 0
             * @example 100
             */
            from?: number;
            /**
             * @description At most how many rows.
             * @default 100
             * @example 100
             */
            limit?: number;
            /**
             * @description With `campaigns`, only the movements that campaigns made. Default, every movement.
             * @example campaigns
             * @enum {string}
             */
            filter?: "campaigns";
        };
        /** @description One movement of the units. */
        Transaction: {
            /**
             * @description The movement's id.
             * @example 48213
             */
            id: number;
            /** @description When it was made. */
            transactionTime: components["schemas"]["LocalTime"];
            /**
             * @description The units moved; negative is a charge, positive a credit or a refund.
             * @example -0.2
             */
            amount: number;
            /**
             * @description What it was for - `Start-` and what was started, `transfer to` and `transfer from` with the other system's number, `Units expired`.
             * @example Start-YA-SMS-3-0773137770-Merkazia-1641217161871
             * @example transfer to 0773137772
             * @example Units expired
             */
            description: string;
            /**
             * @description Who made it - an Internet address, a telephone number, `ADMIN`, `TRANSFER` (another system) or `expire`.
             * @example 172.18.0.1
             * @example ADMIN
             */
            who: string;
            /**
             * @description The balance after it, in units.
             * @example 999.8
             */
            newBalance: number;
            /**
             * @description When the units expire, as it stood after the movement, or null.
             * @example 2027-02-09 00:00:00
             */
            expireDate: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description The campaign it belongs to, for ViewCampaignReports, or null.
             * @example SMS-3-0773137770-Merkazia-1641217161871
             * @example null
             */
            campaignId: string | null;
        };
        /** @description The movements of the units. */
        GetTransactionsResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description The movements, newest first.
             * @example [
             *       {
             *         "id": 48213,
             *         "transactionTime": "2026-02-09 19:40:12",
             *         "amount": -0.2,
             *         "description": "Start-YA-SMS-3-0773137770-Merkazia-1641217161871",
             *         "who": "172.18.0.1",
             *         "newBalance": 999.8,
             *         "expireDate": "2027-02-09 00:00:00",
             *         "campaignId": "SMS-3-0773137770-Merkazia-1641217161871"
             *       }
             *     ]
             */
            transactions: components["schemas"]["Transaction"][];
            /**
             * @description How many movements pass the filter, whatever `from` and `limit` are.
             * @example 312
             */
            totalCount: number;
        };
        /** @description What GetCustomerSmsTransactions takes. */
        GetCustomerSmsTransactionsParams: {
            token?: components["schemas"]["Token"];
        };
        /** @description One movement of the SMS units. */
        SmsTransaction: {
            /** @description When it was made. */
            transactionTime: components["schemas"]["LocalTime"];
            /**
             * @description The SMS units moved; negative is a charge, positive a credit or a refund.
             * @example -0.1
             */
            amount: number;
            /**
             * @description What it was for.
             * @example Start-YA-SMS-3-0773137770-Merkazia-1641217161871
             */
            description: string;
            /**
             * @description The balance of SMS units after it.
             * @example 999.9
             */
            newBalance: number;
            /**
             * @description When the SMS units expire, as it stood after the movement, or null.
             * @example 2027-02-09 00:00:00
             */
            expireDate: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description Who made it - an Internet address, a telephone number, `ADMIN`, `TRANSFER` (another system) or `expire`.
             * @example 172.18.0.1
             */
            who: string;
        };
        /** @description The movements of the SMS units. */
        GetCustomerSmsTransactionsResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion: components["schemas"]["Version"];
            /**
             * @description The last 2,000 movements, newest first.
             * @example [
             *       {
             *         "transactionTime": "2026-02-09 19:40:12",
             *         "amount": -0.1,
             *         "description": "Start-YA-SMS-3-0773137770-Merkazia-1641217161871",
             *         "newBalance": 999.9,
             *         "expireDate": "2027-02-09 00:00:00",
             *         "who": "172.18.0.1"
             *       }
             *     ]
             */
            rows: components["schemas"]["SmsTransaction"][];
        };
        /** @description What GetSmsOutLog takes. */
        GetSmsOutLogParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description At most how many rows, counted from the newest. Default, all of them.
             * @example 200000
             */
            limit?: number;
        };
        /**
         * @description How far the SMS came, as the operators' protocol (SMPP) words it. Null, nothing is known yet. The common ones - `ESME_ROK` handed on to the operator, `DELIVRD` delivered, `EXPIRED` the wait for a delivery report ran out, `ESME_RINVDSTADR` the destination cannot be reached, `ESME_RINVMSGLEN` the text's length is invalid, `ESME_RINVCMDLEN` the command's length is wrong, `ESME_RMSGQFUL` the operator's queue is full, `ESME_RINVNUMDESTS` the number of destinations is invalid. Others may appear.
         * @example DELIVRD
         * @example ESME_ROK
         * @example null
         */
        DeliveryReport: string | null;
        /** @description One SMS to one recipient. */
        SmsLogRow: {
            /**
             * @description The sender shown to the recipient.
             * @example 0773137770
             */
            CallerId: string;
            /**
             * @description The recipient's number.
             * @example 0501234567
             */
            To: string;
            /**
             * @description The text.
             * @example שלום מהמרכזיה
             */
            Message: string;
            /**
             * @description What it cost, in units.
             * @example 0.1
             */
            Billing: number;
            /**
             * @description Who had it sent, such as the address the command came from.
             * @example 172.18.0.1
             */
            RunBy: string;
            /** @description When it was sent. */
            Time: components["schemas"]["LocalTime"];
            DeliveryReport: components["schemas"]["DeliveryReport"];
        };
        /** @description The outgoing SMS. */
        GetSmsOutLogResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description A row a recipient, newest first.
             * @example [
             *       {
             *         "CallerId": "0773137770",
             *         "To": "0501234567",
             *         "Message": "שלום מהמרכזיה",
             *         "Billing": 0.1,
             *         "RunBy": "172.18.0.1",
             *         "Time": "2026-02-09 19:40:12",
             *         "DeliveryReport": "DELIVRD"
             *       }
             *     ]
             */
            rows: components["schemas"]["SmsLogRow"][];
        };
        /**
         * @description A day in Israel, `YYYY-MM-DD`.
         * @example 2026-02-09
         */
        LocalDate: string;
        /** @description What GetIncomingSum takes. */
        GetIncomingSumParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The first day, `YYYY-MM-DD`. Default, the first of the current month (Gregorian, in Israel).
             * @example 2026-02-01
             */
            from?: components["schemas"]["LocalDate"];
            /**
             * @description The last day, `YYYY-MM-DD`, itself included; not before `from`. Default, today in Israel.
             * @example 2026-02-09
             */
            to?: components["schemas"]["LocalDate"];
        };
        /** @description The minutes of the days asked for. */
        GetIncomingSumResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The first day that was counted.
             * @example 2026-02-01
             */
            fromDate: components["schemas"]["LocalDate"];
            /**
             * @description The last day that was counted, itself included.
             * @example 2026-02-09
             */
            toDate: components["schemas"]["LocalDate"];
            /**
             * @description Minutes of calls that dialled the system itself.
             * @example 1240
             */
            direct: number;
            /**
             * @description Minutes of calls that other systems passed on to this one.
             * @example 35
             */
            transferIn: number;
            /**
             * @description Minutes of calls that this system passed on to others.
             * @example 12
             */
            transferOut: number;
        };
        /**
         * @description A flag - `1` or `true` for yes, `0` or `false` for no, as text or not.
         * @example 1
         * @enum {unknown}
         */
        Flag: 0 | 1 | true | false | "0" | "1" | "true" | "false";
        /** @description What ViewCampaignReports takes. */
        ViewCampaignReportsParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The campaign's id - its description among the transactions without the leading `Start-YA-`. It is known with that lead too, and with `Start-` or `YA-` alone.
             * @example SMS-3-0773137770-Merkazia-1641217161871
             * @example Start-YA-SMS-3-0773137770-Merkazia-1641217161871
             */
            CampaignId: string;
            /**
             * @description Whether the report comes as JSON; otherwise it is an HTML page.
             * @default 0
             * @example 1
             */
            json?: components["schemas"]["Flag"];
        };
        /** @description What a campaign of any kind has. */
        CampaignData: {
            /**
             * @description The campaign's id.
             * @example SMS-3-0773137770-Merkazia-1641217161871
             */
            CampaignId: string;
            /**
             * @description The kind of campaign - `sms`, texts; `tzintuk`, rings that hang up before an answer; `tts`, spoken messages. The rest of the report depends on it.
             * @example sms
             * @enum {string}
             */
            kind: "sms" | "tzintuk" | "tts";
            /**
             * @description The sender or caller ID shown; `RAND` when it was a random number.
             * @example 0773137770
             */
            callerId: string;
            /** @description When the campaign was made. */
            createTS: components["schemas"]["LocalTime"];
            /** @description When its first number was reached for, or null before that. */
            runTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When it ended or was stopped, or null while it runs. SMS have ended when every text was handed on; what became of each is reported afterwards.
             * @example 2026-02-09 19:40:31
             * @example null
             */
            endTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description How it stands - `running`, numbers still wait or are under way; `ended`, every number had its turn; `stopped`, it was stopped and the numbers that waited never have theirs.
             * @example ended
             * @enum {string}
             */
            status: "running" | "ended" | "stopped";
            /**
             * @description Why it was stopped, in words, or null when it was not.
             * @example null
             * @example the units ended
             */
            reason: string | null;
            /**
             * @description How many numbers it has; an estimate while the list it goes to is still read.
             * @example 3
             */
            total: number;
            /**
             * @description How many of them succeeded. Those that are in neither `done` nor `fail` are not settled, or never had their turn.
             * @example 2
             */
            done: number;
            /**
             * @description How many of them failed.
             * @example 1
             */
            fail: number;
            /**
             * @description What it has cost until now, in units - the sum of its numbers' prices. A campaign of spoken messages counts what is held for calls that are not over.
             * @example 0.3
             */
            billing: number;
        };
        /** @description A campaign of SMS. */
        SmsCampaignData: components["schemas"]["CampaignData"] & {
            /**
             * @description The kind of campaign.
             * @example sms
             * @constant
             */
            kind: "sms";
            /**
             * @description The text that was sent.
             * @example שלום מהמרכזיה
             */
            message: string;
        };
        /** @description What became of one recipient's SMS. */
        SmsReportEntry: {
            /**
             * @description How it stands - `waiting`, not sent yet; `sent`, handed on and no report came yet; `delivered`; `failed`; `unknown`, the operator did not say whether it took the text, which its report settles later; `stopped`, the campaign was stopped before it.
             * @example delivered
             * @enum {string}
             */
            status: "waiting" | "sent" | "delivered" | "failed" | "unknown" | "stopped";
            /** @description When it was handed on, or null. */
            sendTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When the last delivery report came, or null.
             * @example 2026-02-09 19:40:15
             * @example null
             */
            reportTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description What it cost, in units; a text that was handed on costs, one that waits or was stopped does not.
             * @example 0.1
             */
            price: number;
            /**
             * @description Why it failed, in words, or null when it did not.
             * @example null
             * @example The destination cannot be reached
             */
            reason: string | null;
            DeliveryReport: components["schemas"]["DeliveryReport"];
        };
        /** @description The report of a campaign of SMS. */
        SmsCampaignReport: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @example {
             *       "CampaignId": "SMS-3-0773137770-Merkazia-1641217161871",
             *       "kind": "sms",
             *       "callerId": "0773137770",
             *       "createTS": "2026-02-09 19:40:12",
             *       "runTS": "2026-02-09 19:40:12",
             *       "endTS": "2026-02-09 19:40:13",
             *       "status": "ended",
             *       "reason": null,
             *       "total": 1,
             *       "done": 1,
             *       "fail": 0,
             *       "billing": 0.1,
             *       "message": "שלום מהמרכזיה"
             *     }
             */
            CampaignData: components["schemas"]["SmsCampaignData"];
            /**
             * @description Every number of the campaign and what became of it, keyed by the number; one that was erased stands as `erased`, further ones as `erased-2` and so on.
             * @example {
             *       "0501234567": {
             *         "status": "delivered",
             *         "sendTS": "2026-02-09 19:40:12",
             *         "reportTS": "2026-02-09 19:40:15",
             *         "price": 0.1,
             *         "reason": null,
             *         "DeliveryReport": "DELIVRD"
             *       }
             *     }
             */
            report: {
                [key: string]: components["schemas"]["SmsReportEntry"];
            };
        };
        /** @description A campaign of rings that hang up before an answer. */
        TzintukCampaignData: components["schemas"]["CampaignData"] & {
            /**
             * @description The kind of campaign.
             * @example tzintuk
             * @constant
             */
            kind: "tzintuk";
        };
        /** @description What became of one number's ring. */
        TzintukReportEntry: {
            /**
             * @description How it stands - `waiting`, not called yet; `calling`, under way; `done`, it rang, whether or not somebody or a voicemail answered; `failed`, it was busy or the call could not be placed; `unknown`, the network did not say whether it took the call, or did not say before the campaign was over how it went, which its later word settles; `stopped`, the campaign was stopped before it.
             * @example done
             * @enum {string}
             */
            status: "waiting" | "calling" | "done" | "failed" | "unknown" | "stopped";
            /** @description When it was called, or null. */
            callTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When somebody or a voicemail answered before it hung up, or null.
             * @example null
             * @example 2026-02-09 19:40:15
             */
            answerTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When the ring ended, or null.
             * @example 2026-02-09 19:40:21
             * @example null
             */
            endTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description How the call ended, or null until that is known. It rang - `no-answer`, as a ring that hangs up should; `answered`, somebody answered first; `voicemail`, a voicemail did. It did not ring - `busy`. It was never placed, and costs nothing - `congestion`, the network had no line; `blocked`, the operator does not put the call through; `failed`, another reason.
             * @example no-answer
             * @enum {string|null}
             */
            outcome: "answered" | "voicemail" | "no-answer" | "busy" | "congestion" | "blocked" | "failed" | null;
            /**
             * @description The caller ID it showed, or will show; `RAND` when it was a random number.
             * @example 0773137770
             */
            callerId: string;
            /**
             * @description What it cost, in units; 0 for a free list, for a number that waits or was stopped, and for one whose call was never placed.
             * @example 0.1
             */
            price: number;
            /**
             * @description Why it failed, in words, or null when it did not.
             * @example null
             * @example busy
             */
            reason: string | null;
        };
        /** @description The report of a campaign of rings. */
        TzintukCampaignReport: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @example {
             *       "CampaignId": "YA-3-0773137770-Merkazia-1672066954231731",
             *       "kind": "tzintuk",
             *       "callerId": "0773137770",
             *       "createTS": "2026-02-09 19:40:12",
             *       "runTS": "2026-02-09 19:40:12",
             *       "endTS": "2026-02-09 19:40:21",
             *       "status": "ended",
             *       "reason": null,
             *       "total": 1,
             *       "done": 1,
             *       "fail": 0,
             *       "billing": 0.1
             *     }
             */
            CampaignData: components["schemas"]["TzintukCampaignData"];
            /**
             * @description Every number of the campaign and what became of it, keyed by the number; one that was erased stands as `erased`, further ones as `erased-2` and so on.
             * @example {
             *       "0501234567": {
             *         "status": "done",
             *         "callTS": "2026-02-09 19:40:12",
             *         "answerTS": null,
             *         "endTS": "2026-02-09 19:40:21",
             *         "outcome": "no-answer",
             *         "callerId": "0773137770",
             *         "price": 0.1,
             *         "reason": null
             *       }
             *     }
             */
            report: {
                [key: string]: components["schemas"]["TzintukReportEntry"];
            };
        };
        /** @description A campaign of spoken messages. */
        TtsCampaignData: components["schemas"]["CampaignData"] & {
            /**
             * @description The kind of campaign.
             * @example tts
             * @constant
             */
            kind: "tts";
            /**
             * @description The text that was spoken.
             * @example שלום מהמרכזיה
             */
            message: string;
        };
        /** @description What became of one number's call. */
        TtsReportEntry: {
            /**
             * @description How it stands - `waiting`, not called yet; `calling`, it rings; `talking`, it was answered and the message plays; `done`, it was answered, by a person or a voicemail, and is over; `failed`, nobody answered or it could not be placed; `unknown`, the network did not say whether it took the call, or did not say how it went, which its later word settles; `stopped`, the campaign was stopped before it.
             * @example done
             * @enum {string}
             */
            status: "waiting" | "calling" | "talking" | "done" | "failed" | "unknown" | "stopped";
            /** @description When it was called, or null. */
            callTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When it was answered, or null.
             * @example 2026-02-09 19:40:18
             * @example null
             */
            answerTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When the call ended, or null.
             * @example 2026-02-09 19:40:31
             * @example null
             */
            endTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description Seconds from the answer to the end; 0 when nobody answered.
             * @example 13
             */
            duration: number;
            /**
             * @description What it cost, in units; until the call is over, what was reserved for it. A call that nobody answered costs nothing, one whose end was never told what was reserved.
             * @example 1
             */
            price: number;
            /**
             * @description Why it failed, in words, or null when it did not.
             * @example null
             * @example no answer
             */
            reason: string | null;
        };
        /** @description The report of a campaign of spoken messages. */
        TtsCampaignReport: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @example {
             *       "CampaignId": "YA-3-0773137770-Merkazia-1672067627514828",
             *       "kind": "tts",
             *       "callerId": "0773137770",
             *       "createTS": "2026-02-09 19:40:12",
             *       "runTS": "2026-02-09 19:40:12",
             *       "endTS": "2026-02-09 19:40:31",
             *       "status": "ended",
             *       "reason": null,
             *       "total": 1,
             *       "done": 1,
             *       "fail": 0,
             *       "billing": 1,
             *       "message": "שלום מהמרכזיה"
             *     }
             */
            CampaignData: components["schemas"]["TtsCampaignData"];
            /**
             * @description Every number of the campaign and what became of it, keyed by the number; one that was erased stands as `erased`, further ones as `erased-2` and so on.
             * @example {
             *       "0501234567": {
             *         "status": "done",
             *         "callTS": "2026-02-09 19:40:12",
             *         "answerTS": "2026-02-09 19:40:18",
             *         "endTS": "2026-02-09 19:40:31",
             *         "duration": 13,
             *         "price": 1,
             *         "reason": null
             *       }
             *     }
             */
            report: {
                [key: string]: components["schemas"]["TtsReportEntry"];
            };
        };
        /** @description The report of a campaign; `kind` in `CampaignData` tells which of the three it is. */
        ViewCampaignReportsResult: components["schemas"]["SmsCampaignReport"] | components["schemas"]["TzintukCampaignReport"] | components["schemas"]["TtsCampaignReport"];
        /** @description What SetSecondaryDidUsageDescription takes. */
        SetSecondaryDidUsageDescriptionParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The secondary number's id, from `secondary_dids` of GetCustomerData.
             * @example 100
             */
            secondaryDidId: number;
            /**
             * @description Where the number's calls go from now on. `goto:/` and the path of an extension, or `goto:/` alone for the main one. `sip:` and a number - from 200 to 10000 it is a SIP extension, lower it is the number of a SIP account, and there is one; only on a server that supports SIP.
             * @example goto:/1/20/11
             * @example sip:5
             * @example sip:200
             */
            newUsage: string;
        };
        /** @description The number's use is changed. */
        SetSecondaryDidUsageDescriptionResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description Whether it is changed.
             * @example true
             */
            status: boolean;
        };
        /** @description What GetQueueRealTime takes. */
        GetQueueRealTimeParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The queue's extension - `.` for the main one, or a path such as `/1/2`.
             * @example .
             * @example /1/2
             */
            queuePath: string;
        };
        /**
         * @description The queue as a whole.
         * @example {
         *       "Abandoned": 2,
         *       "Calls": 1,
         *       "Completed": 41,
         *       "TalkTime": 185,
         *       "Holdtime": 37,
         *       "Max": 20,
         *       "Strategy": "ringall"
         *     }
         */
        QueueData: {
            /**
             * @description How many callers hung up before an agent answered.
             * @example 2
             */
            Abandoned: number;
            /**
             * @description How many callers wait now.
             * @example 1
             */
            Calls: number;
            /**
             * @description How many calls agents took to their end.
             * @example 41
             */
            Completed: number;
            /**
             * @description How long a call with an agent takes on the average, in seconds.
             * @example 185
             */
            TalkTime: number;
            /**
             * @description How long the callers whom an agent took had waited on the average, in seconds.
             * @example 37
             */
            Holdtime: number;
            /**
             * @description The most calls that may wait, by `maxlen` of its `queue.ini`; 0, no limit.
             * @example 20
             */
            Max: number;
            /**
             * @description How the queue chooses an agent; `ringall` unless its `queue.ini` says otherwise.
             * @example ringall
             */
            Strategy: string;
        };
        /** @description An agent of the queue. The figures start afresh when the extension's `queue.ini` changes. */
        QueueMember: {
            /**
             * @description The agent's number.
             * @example 0501234567
             */
            agent: string;
            /**
             * @description Whether the agent can take a call - `1`, free; `2`, busy.
             * @example 1
             * @enum {string}
             */
            Status: "1" | "2";
            /**
             * @description How many calls the agent took.
             * @example 12
             */
            CallsTaken: number;
            /**
             * @description When the agent's last call was, in Unix time (seconds), as text; `0` when there was none.
             * @example 1770658539
             * @example 0
             */
            LastCallUnitTime: string;
            /**
             * @description When the agent's last call was, `MM/DD/YYYY, hh:mm:ss AM` or `PM`, Israel time; null when there was none.
             * @example 02/09/2026, 07:35:39 PM
             * @example null
             */
            LastCall: string | null;
            /**
             * @description How long ago that was, in Hebrew words; empty when there was none.
             * @example 4 דקות, 33 שניות
             * @example
             */
            LastCallAgo: string;
            /**
             * @description Whether the agent is on a break.
             * @example false
             */
            Paused: boolean;
            /**
             * @description The agent's priority in the queue, a number as text.
             * @example 0
             */
            Penalty: string;
        };
        /** @description A caller who waits in the queue. */
        QueueEntry: {
            /**
             * @description The caller's number.
             * @example 0521234567
             */
            phone: string;
            /**
             * @description How long the caller has waited, in seconds, as text.
             * @example 443
             */
            Wait: string;
            /**
             * @description How long the caller has waited, in Hebrew words.
             * @example 7 דקות, 23 שניות
             */
            WaitAgo: string;
            /**
             * @description The caller's place in the queue, the first is 1, as text.
             * @example 1
             */
            Position: string;
            /**
             * @description The id of the call in the queue, for later actions on it.
             * @example 1770658096.48213
             */
            CallId: string;
        };
        /** @description The queue at this moment. */
        GetQueueRealTimeResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            queueData: components["schemas"]["QueueData"];
            /**
             * @description The agents.
             * @example [
             *       {
             *         "agent": "0501234567",
             *         "Status": "1",
             *         "CallsTaken": 12,
             *         "LastCallUnitTime": "1770658539",
             *         "LastCall": "02/09/2026, 07:35:39 PM",
             *         "LastCallAgo": "4 דקות, 33 שניות",
             *         "Paused": false,
             *         "Penalty": "0"
             *       }
             *     ]
             */
            members: components["schemas"]["QueueMember"][];
            /**
             * @description The callers who wait, the first in the queue first.
             * @example [
             *       {
             *         "phone": "0521234567",
             *         "Wait": "443",
             *         "WaitAgo": "7 דקות, 23 שניות",
             *         "Position": "1",
             *         "CallId": "1770658096.48213"
             *       }
             *     ]
             */
            entries: components["schemas"]["QueueEntry"][];
        };
        /** @description What GetIVR2Dir takes. */
        GetIVR2DirParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The folder, in any spelling of a path; absent or empty, the main folder.
             * @example ivr2:/4
             */
            path?: string;
            /**
             * @description How many of `files` to pass over.
             * @default 0
             * @example 0
             */
            filesFrom?: number;
            /**
             * @description How many of `files` to answer at most; all, unless given.
             * @example 100
             */
            filesLimit?: number;
            /**
             * @description What the lists are ordered by - the name (numbers in it count as numbers), when it was made, when it last changed, the number by which it came, who put it, its size, or how it came.
             * @default name
             * @example date
             * @enum {string}
             */
            orderBy?: "name" | "date" | "mtime" | "customerdid" | "uploader" | "size" | "source";
            /**
             * @description Whether the order ascends or descends.
             * @default asc
             * @example desc
             * @enum {string}
             */
            orderDir?: "asc" | "desc" | "ASC" | "DESC";
        };
        /**
         * @description A file or folder.
         * @example {
         *       "exists": true,
         *       "name": "000.wav",
         *       "uniqueId": "q3Xy0bT1nUf8aZkE",
         *       "fileType": "AUDIO",
         *       "size": 160044,
         *       "mtime": "09/02/2026 19:40",
         *       "date": "09/02/2026 19:40",
         *       "what": "ivr2:/5/000.wav",
         *       "customerDid": "0773137770",
         *       "uploader": "172.18.0.1",
         *       "source": "Upload"
         *     }
         */
        FolderEntry: {
            /**
             * @description It is there.
             * @example true
             * @constant
             */
            exists: true;
            /**
             * @description Its name in the folder.
             * @example 000.wav
             */
            name: string;
            /**
             * @description An id of this content; a file that is written anew has another, a folder keeps its own wherever it is moved.
             * @example q3Xy0bT1nUf8aZkE
             */
            uniqueId: string;
            /**
             * @description What it is, by its name - a folder, sound, text to be spoken, settings, text, a web page, a report, or anything else.
             * @example AUDIO
             * @enum {string}
             */
            fileType: "DIR" | "AUDIO" | "TTS" | "INI" | "TEXT" | "HTML" | "YMGR" | "FILE";
            /**
             * @description Its size in bytes; 0 for a folder.
             * @example 160044
             */
            size: number;
            /**
             * @description When it last changed, `dd/mm/yyyy HH:MM`, Israel local time.
             * @example 09/02/2026 19:40
             */
            mtime: string;
            /**
             * @description When it was made, as `mtime`.
             * @example 09/02/2026 19:40
             */
            date: string;
            /**
             * @description Its path, as other commands take it.
             * @example ivr2:/5/000.wav
             */
            what: string;
            /**
             * @description The number of the system by which it came; empty for a folder.
             * @example 0773137770
             */
            customerDid: string;
            /**
             * @description Who put it, an address; empty for a folder.
             * @example 172.18.0.1
             */
            uploader: string;
            /**
             * @description How it came - `Upload`, `Text`; empty for a folder.
             * @example Upload
             */
            source: string;
        };
        /** @description A file that is not there. */
        NoEntry: {
            /**
             * @description It is not there.
             * @example false
             * @constant
             */
            exists: false;
            /**
             * @description Its name.
             * @example ext.ini
             */
            name: string;
            /**
             * @description Where it would be.
             * @example ivr2:/5/ext.ini
             */
            what: string;
        };
        /** @description What is in the folder. */
        GetIVR2DirResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description The folder, spelt `ivr2:/` and the path.
             * @example ivr2:/4/1
             */
            thisPath: string;
            /**
             * @description The folder above it; of the main folder, itself.
             * @example ivr2:/4
             */
            parentPath: string;
            /**
             * @description The folders in it.
             * @example []
             */
            dirs: components["schemas"]["FolderEntry"][];
            /**
             * @description The files in it that are in none of the other lists, from `filesFrom` on, at most `filesLimit`.
             * @example []
             */
            files: components["schemas"]["FolderEntry"][];
            /**
             * @description Files of settings, `ext.ini` among them.
             * @example []
             */
            ini: components["schemas"]["FolderEntry"][];
            /**
             * @description Messages that the system speaks, such as `M1000.wav`.
             * @example []
             */
            messages: components["schemas"]["FolderEntry"][];
            /**
             * @description Web pages.
             * @example []
             */
            html: components["schemas"]["FolderEntry"][];
            /**
             * @description The folder's `ext.ini`, there or not.
             * @example {
             *       "exists": false,
             *       "name": "ext.ini",
             *       "what": "ivr2:/4/1/ext.ini"
             *     }
             */
            extIni: components["schemas"]["FolderEntry"] | components["schemas"]["NoEntry"];
        };
        /**
         * @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep.
         * @example ivr2:/4/ext.ini
         * @example ivr2:4/ext.ini
         * @example ivr/4/ext.ini
         */
        FilePath: string;
        /** @description What FileAction takes - one file or folder in `what`, or up to 25 in `what0`, `what1` and on. */
        FileActionParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description What is done.
             * @example move
             * @enum {string}
             */
            action: "copy" | "move" | "delete";
            what?: components["schemas"]["FilePath"];
            what0?: components["schemas"]["FilePath"];
            what1?: components["schemas"]["FilePath"];
            what2?: components["schemas"]["FilePath"];
            what3?: components["schemas"]["FilePath"];
            what4?: components["schemas"]["FilePath"];
            what5?: components["schemas"]["FilePath"];
            what6?: components["schemas"]["FilePath"];
            what7?: components["schemas"]["FilePath"];
            what8?: components["schemas"]["FilePath"];
            what9?: components["schemas"]["FilePath"];
            what10?: components["schemas"]["FilePath"];
            what11?: components["schemas"]["FilePath"];
            what12?: components["schemas"]["FilePath"];
            what13?: components["schemas"]["FilePath"];
            what14?: components["schemas"]["FilePath"];
            what15?: components["schemas"]["FilePath"];
            what16?: components["schemas"]["FilePath"];
            what17?: components["schemas"]["FilePath"];
            what18?: components["schemas"]["FilePath"];
            what19?: components["schemas"]["FilePath"];
            what20?: components["schemas"]["FilePath"];
            what21?: components["schemas"]["FilePath"];
            what22?: components["schemas"]["FilePath"];
            what23?: components["schemas"]["FilePath"];
            what24?: components["schemas"]["FilePath"];
            /**
             * @description Where to, for copy and move. A folder that is there, or a path that ends in a slash, takes everything in under its own name; so does any target of more than one. Otherwise it is the new path itself.
             * @example ivr2:/6/000.wav
             * @example ivr2:/6/
             */
            target?: string;
        };
        /** @description What became of one file or folder. */
        FileReport: {
            /**
             * @description The file or folder, spelt `ivr2:/` and the path.
             * @example ivr2:/5/000.wav
             */
            what: string;
            /**
             * @description Where it is now; empty after delete.
             * @example ivr2:/6/000.wav
             */
            target: string;
            /**
             * @description Whether it was done.
             * @example true
             */
            success: boolean;
            /**
             * @description Why it was not done; absent when it was.
             * @example it does not exist
             */
            message?: string;
        };
        /** @description What became of the files and folders. */
        FileActionResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description Whether all of it was done.
             * @example true
             */
            success: boolean;
            /**
             * @description What became of each, in the order of their parameters.
             * @example [
             *       {
             *         "what": "ivr2:/5/000.wav",
             *         "target": "ivr2:/6/000.wav",
             *         "success": true
             *       }
             *     ]
             */
            reports: components["schemas"]["FileReport"][];
        };
        /** @description What UploadFile takes without a file - the end of an upload in parts. */
        UploadFileParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The file's whole path, in any spelling of a path; with `autoNumbering` the folder it goes to.
             * @example ivr2:5/000.wav
             */
            path?: string;
            /**
             * @description Whether a WAV or MP3 file is converted to what telephones play, a WAV of 8 kHz, mono, 16 bits, of at most an hour, under a name that ends in `.wav`.
             * @default 0
             * @example 1
             */
            convertAudio?: components["schemas"]["Flag"];
            /**
             * @description Whether the file is named by the number after the highest in the folder, `000` and on, with the extension of the uploaded file.
             * @default false
             * @example true
             */
            autoNumbering?: components["schemas"]["Flag"];
            /**
             * @description Whether the file is UTF-8 text to be spoken; its name ends in `.tts`.
             * @default 0
             * @example 0
             */
            tts?: components["schemas"]["Flag"];
            /**
             * @description Names a file that comes in parts, the same in all of them.
             * @example ae9fb0f0-3f1c-4fbe-a3cb-e0e1e7b4ab4c
             */
            qquuid?: string;
            /**
             * @description Which part this is, 0 and on.
             * @example 0
             */
            qqpartindex?: number;
            /**
             * @description Where in the file the part begins.
             * @example 0
             */
            qqpartbyteoffset?: number;
            /**
             * @description The part's size in bytes.
             * @example 2000000
             */
            qqchunksize?: number;
            /**
             * @description How many parts there are, at most 1,000.
             * @example 3
             */
            qqtotalparts?: number;
            /**
             * @description The file's whole size in bytes, at most 50 MB.
             * @example 5242880
             */
            qqtotalfilesize?: number;
            /**
             * @description The file's name where it comes from; its extension counts.
             * @example greeting.wav
             */
            qqfilename?: string;
            /**
             * @description All parts have come - put them together. `UploadFile?done` is enough.
             * @example 1
             */
            done?: string;
        };
        /** @description The file, or the part of one, that came. */
        UploadFileResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description It came.
             * @example true
             * @constant
             */
            success: true;
            /**
             * @description Where the file is, spelt `ivr2:/` and the path; absent for a part.
             * @example ivr2:/5/000.wav
             */
            path?: string;
            /**
             * @description The size of what was uploaded, in bytes; absent for a part.
             * @example 1764044
             */
            size?: number;
            /**
             * @description The file's size after the conversion, in bytes; only with `convertAudio`.
             * @example 160044
             */
            convertedSize?: number;
            /**
             * @description How long it sounds, in seconds; only with `convertAudio`.
             * @example 10
             */
            duration?: number;
        };
        /** @description What UploadFile takes as multipart, where the file is - whole, or a part of it. */
        UploadFileUpload: {
            token?: components["schemas"]["Token"];
            /**
             * @description The file's whole path, in any spelling of a path; with `autoNumbering` the folder it goes to.
             * @example ivr2:5/000.wav
             */
            path?: string;
            /**
             * Format: binary
             * @description The file, at most about 4.5 MB in one request. One file a request.
             * @example RIFF…
             */
            file?: Blob;
            /**
             * Format: binary
             * @description A part of a larger file.
             * @example RIFF…
             */
            qqfile?: Blob;
            /**
             * @description Whether a WAV or MP3 file is converted to what telephones play, a WAV of 8 kHz, mono, 16 bits, of at most an hour, under a name that ends in `.wav`.
             * @default 0
             * @example 1
             */
            convertAudio?: components["schemas"]["Flag"];
            /**
             * @description Whether the file is named by the number after the highest in the folder, `000` and on, with the extension of the uploaded file.
             * @default false
             * @example true
             */
            autoNumbering?: components["schemas"]["Flag"];
            /**
             * @description Whether the file is UTF-8 text to be spoken; its name ends in `.tts`.
             * @default 0
             * @example 0
             */
            tts?: components["schemas"]["Flag"];
            /**
             * @description Names a file that comes in parts, the same in all of them.
             * @example ae9fb0f0-3f1c-4fbe-a3cb-e0e1e7b4ab4c
             */
            qquuid?: string;
            /**
             * @description Which part this is, 0 and on.
             * @example 0
             */
            qqpartindex?: number;
            /**
             * @description Where in the file the part begins.
             * @example 0
             */
            qqpartbyteoffset?: number;
            /**
             * @description The part's size in bytes.
             * @example 2000000
             */
            qqchunksize?: number;
            /**
             * @description How many parts there are, at most 1,000.
             * @example 3
             */
            qqtotalparts?: number;
            /**
             * @description The file's whole size in bytes, at most 50 MB.
             * @example 5242880
             */
            qqtotalfilesize?: number;
            /**
             * @description The file's name where it comes from; its extension counts.
             * @example greeting.wav
             */
            qqfilename?: string;
            /**
             * @description All parts have come - put them together. `UploadFile?done` is enough.
             * @example 1
             */
            done?: string;
        };
        /** @description What DownloadFile takes. */
        DownloadFileParams: {
            token?: components["schemas"]["Token"];
            path: components["schemas"]["FilePath"];
        };
        /** @description What CheckIfFolderExists takes. */
        CheckIfFolderExistsParams: {
            token?: components["schemas"]["Token"];
            path: components["schemas"]["FilePath"];
        };
        /** @description Whether the folder is there. */
        CheckIfFolderExistsResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description Whether the folder exists; the main folder always does.
             * @example true
             */
            folderExists: boolean;
            /**
             * @description The path, spelt `ivr/` and the path, whichever way it was asked for.
             * @example ivr/4
             */
            path: string;
        };
        /** @description What UploadTextFile takes. */
        UploadTextFileParams: {
            token?: components["schemas"]["Token"];
            what: components["schemas"]["FilePath"];
            /**
             * @description The whole text of the file, at most 1 MB as UTF-8; it may be empty.
             * @example type=menu
             *     title=תפריט ראשי
             */
            contents: string;
        };
        /** @description The file that was written. */
        UploadTextFileResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description Where it is, spelt `ivr2:/` and the path.
             * @example ivr2:/4/ext.ini
             */
            what: string;
            /**
             * @description Its size in bytes.
             * @example 35
             */
            size: number;
        };
        /** @description What GetTextFile takes. */
        GetTextFileParams: {
            token?: components["schemas"]["Token"];
            what: components["schemas"]["FilePath"];
        };
        /** @description The text of the file. */
        GetTextFileResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description The whole text, without a byte-order mark.
             * @example type=menu
             *     title=תפריט ראשי
             */
            contents: string;
        };
        /** @description What CheckIfFileExists takes. */
        CheckIfFileExistsParams: {
            token?: components["schemas"]["Token"];
            path: components["schemas"]["FilePath"];
        };
        /** @description Whether the file is there. */
        CheckIfFileExistsResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description Whether the file exists.
             * @example true
             */
            fileExists: boolean;
            /**
             * @description The path, spelt `ivr/` and the path, whichever way it was asked for.
             * @example ivr/4/ext.ini
             */
            path: string;
        };
        /** @description What RenderYMGRFile takes. */
        RenderYMGRFileParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description Where the report is (the name is spelt so). A .ymgr file is UTF-8 text, a record a line (LF or CRLF): `key#value` pairs joined by `%`, the first `#` of a pair dividing it. There is no heading line, records may differ in their keys, and a value may be empty. A `%` that no key and `#` follow belongs to the value; a line without a key is no record.
             * @example ivr2:/ymgtTest.ymgr
             * @example ivr2:/1/2/ApprovalAll.ymgr
             */
            wath: string;
            /**
             * @description What it is made into - `html`, a page with a table; `csv`, a table for a spreadsheet, UTF-8 with a byte-order mark so that Excel reads its Hebrew; `json`, an array in a JSON answer.
             * @example json
             * @enum {string}
             */
            convertType: "html" | "csv" | "json";
            /**
             * @description Whether the report comes raw, as it is in the file - no column added, hidden or renamed and no value translated. Otherwise it is translated, JSON too.
             * @default 0
             * @example 0
             */
            notLoadLang?: components["schemas"]["Flag"];
            /**
             * @description The language to look for translations in, capital letters.
             * @default HE
             * @example HE
             * @example EN
             */
            renderLanguage?: string;
        };
        /**
         * @description One record - its columns by their names, every value text; columns may differ from record to record. In Hebrew, unless the system's own files say otherwise, `Folder` is שלוחה, `Phone` טלפון, `EnterId` מספר זיהוי, `IdType` סוג זיהוי, `Date` and `EnterDate` תאריך, `EnterTime` התחלה שעה, `HebrewDate` תאריך עברי, and `Status` מצב הזמנה, whose `OK` is מאושר.
         * @example {
         *       "שלוחה": "77",
         *       "טלפון": "0501234567",
         *       "תאריך": "02/09/2026",
         *       "מצב הזמנה": "מאושר"
         *     }
         * @example {
         *       "Status": "OK",
         *       "Folder": "77",
         *       "Phone": "0501234567",
         *       "Date": "02/09/2026",
         *       "Time": "19:40:12",
         *       "Data": "",
         *       "P050": "1"
         *     }
         */
        YmgrRow: {
            [key: string]: string;
        };
        /** @description The report as JSON. */
        RenderYMGRFileResult: {
            responseStatus: components["schemas"]["Ok"];
            yALogsVersion: components["schemas"]["Version"];
            /**
             * @description The records, in the file's order.
             * @example [
             *       {
             *         "Status": "OK",
             *         "Folder": "77",
             *         "Phone": "0501234567",
             *         "Date": "02/09/2026"
             *       }
             *     ]
             */
            data: components["schemas"]["YmgrRow"][];
        };
        /** @description What SendSms takes. */
        SendSmsParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The sender shown - the main number, a secondary number, an approved caller ID, or a text sender where support enabled one. Default, the main number.
             * @example 0773137770
             */
            from?: string;
            /**
             * @description The text, at most 10,000 characters; every started 70 characters are charged.
             * @example שלום מהמרכזיה
             */
            message: string;
            /**
             * @description Whether the text pops up full-screen (a flash message). Some telephones and operators show it as an ordinary one.
             * @default 0
             * @example 0
             */
            sendFlashMessage?: components["schemas"]["Flag"];
            /**
             * @description The recipients joined by `:` or `,`, as many as the body holds, or `tpl:` and the id of a distribution list.
             * @example 0501234567:0521234567
             * @example tpl:1
             */
            phones: string;
        };
        /**
         * @description The numbers that were left out, each with its reason - `blocked`, `double` (given more than once; called or messaged once) or `notValid`. Empty when there are none.
         * @example {
         *       "*8080": "notValid"
         *     }
         */
        NumberErrors: {
            [key: string]: "blocked" | "double" | "notValid";
        };
        /** @description What SendSms accepted. */
        SendSmsResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The text as it was taken in.
             * @example שלום מהמרכזיה
             */
            message: string;
            /**
             * @description The sender shown to the recipients.
             * @example 0773137770
             */
            from: string;
            /**
             * @description How many recipients were accepted. Of a distribution list of over 1,000 entries, which is read after the answer, those that can receive an SMS; the price of one that turns out blocked is given back.
             * @example 2
             */
            sendCount: number;
            /**
             * @description The whole charge, in units.
             * @example 0.2
             */
            Billing: number;
            /**
             * @description The accepted numbers, in their order; empty where a list of over 1,000 entries is read after the answer, whose numbers the campaign's report tells.
             * @example [
             *       "0501234567",
             *       "0521234567"
             *     ]
             */
            oks: string[];
            errors: components["schemas"]["NumberErrors"];
        };
        /** @description What CreateTemplate takes. */
        CreateTemplateParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description What the list is called, at most 200 characters.
             * @example Parents of class 4
             */
            description: string;
        };
        /**
         * @description The distribution list, by the number that CreateTemplate and GetTemplates answer.
         * @example 482913507
         */
        TemplateId: number;
        /** @description The list that was made. */
        CreateTemplateResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            templateId: components["schemas"]["TemplateId"];
        };
        /** @description What GetTemplates takes. */
        GetTemplatesParams: {
            token?: components["schemas"]["Token"];
        };
        /**
         * @description A distribution list. No message is recorded for a list on this exchange, and the fields about one say so.
         * @example {
         *       "templateId": 482913507,
         *       "description": "Parents of class 4",
         *       "callerId": "0773137770",
         *       "entriesCount": 31,
         *       "blockedEntriesCount": 2,
         *       "incomingPolicy": "OPEN",
         *       "customerDefault": true,
         *       "maxActiveChannels": 0,
         *       "maxBridgedChannels": 0,
         *       "originateTimeout": 40,
         *       "vmDetect": false,
         *       "filterEnabled": false,
         *       "maxDialAttempts": 1,
         *       "redialWait": 60,
         *       "redialPolicy": "NONE",
         *       "yemotContext": "SIMPLE",
         *       "bridgeTo": "",
         *       "playPrivateMsg": false,
         *       "messageExists": false,
         *       "messageDuration": 0,
         *       "unitsPerMessage": 0,
         *       "moreinfoExists": false,
         *       "moreinfoDuration": 0,
         *       "removeRequest": "SILENT"
         *     }
         */
        Template: {
            templateId: components["schemas"]["TemplateId"];
            /**
             * @description What the list is called.
             * @example Parents of class 4
             */
            description: string;
            /**
             * @description How many entries are on it, blocked ones too.
             * @example 31
             */
            entriesCount: number;
            /**
             * @description How many of them are blocked.
             * @example 2
             */
            blockedEntriesCount: number;
            /**
             * @description The caller ID shown - the main number, a secondary number or an approved caller ID.
             * @example 0773137770
             */
            callerId: string;
            /**
             * @description Who may call in - everybody, everybody but the list, the list alone, or nobody.
             * @example OPEN
             * @enum {string}
             */
            incomingPolicy: "OPEN" | "BLACKLIST" | "WHITELIST" | "BLOCKED";
            /**
             * @description Whether it is the system's default list.
             * @example false
             */
            customerDefault: boolean;
            /**
             * @description How many calls to the list there are at a time; 0, as many as the system may have.
             * @example 100
             */
            maxActiveChannels: number;
            /**
             * @description How many of them are bridged at a time; 0, as many as the system may have.
             * @example 0
             */
            maxBridgedChannels: number;
            /**
             * @description How long a telephone rings, in seconds, 5 to 120.
             * @example 40
             */
            originateTimeout: number;
            /**
             * @description Whether voice mail is told from people.
             * @example false
             */
            vmDetect: boolean;
            /**
             * @description Whether calls are filtered.
             * @example false
             */
            filterEnabled: boolean;
            /**
             * @description How often a number is called at most, 1 to 10.
             * @example 3
             */
            maxDialAttempts: number;
            /**
             * @description How long to wait before a number is called again, in seconds, a day at most.
             * @example 300
             */
            redialWait: number;
            /**
             * @description Which numbers are called again - none, those the network had no line to, or all that were not reached.
             * @example FAILED
             * @enum {string}
             */
            redialPolicy: "NONE" | "CONGESTIONS" | "FAILED";
            /**
             * @description What a call is - the message once, the message again and again, a message that may be answered by one, a voice mail, or a call that is bridged.
             * @example SIMPLE
             * @enum {string}
             */
            yemotContext: "SIMPLE" | "REPEAT" | "MESSAGE" | "VOICEMAIL" | "BRIDGE";
            /**
             * @description Where a call is bridged to - a number or an extension; empty, nowhere. At most 64 digits and the signs `*#+/:-`.
             * @example 0773137771
             * @example
             */
            bridgeTo: string;
            /**
             * @description Whether each number hears a message of its own.
             * @example false
             */
            playPrivateMsg: boolean;
            /**
             * @description How someone who asks to be removed is removed - in silence, or with a message that says so.
             * @example SILENT
             * @enum {string}
             */
            removeRequest: "SILENT" | "WITH_MESSAGE";
            /**
             * @description Whether a message is recorded for the list; there is none.
             * @example false
             */
            messageExists: boolean;
            /**
             * @description How long the message is, in seconds; 0.
             * @example 0
             */
            messageDuration: number;
            /**
             * @description What the message costs a number, in units; 0.
             * @example 0
             */
            unitsPerMessage: number;
            /**
             * @description Whether a further message is recorded for the list; there is none.
             * @example false
             */
            moreinfoExists: boolean;
            /**
             * @description How long the further message is, in seconds; 0.
             * @example 0
             */
            moreinfoDuration: number;
        };
        /** @description The distribution lists. */
        GetTemplatesResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description The lists, by their numbers.
             * @example [
             *       {
             *         "templateId": 482913507,
             *         "description": "Parents of class 4",
             *         "callerId": "0773137770",
             *         "entriesCount": 31,
             *         "blockedEntriesCount": 2,
             *         "incomingPolicy": "OPEN",
             *         "customerDefault": true,
             *         "maxActiveChannels": 0,
             *         "maxBridgedChannels": 0,
             *         "originateTimeout": 40,
             *         "vmDetect": false,
             *         "filterEnabled": false,
             *         "maxDialAttempts": 1,
             *         "redialWait": 60,
             *         "redialPolicy": "NONE",
             *         "yemotContext": "SIMPLE",
             *         "bridgeTo": "",
             *         "playPrivateMsg": false,
             *         "messageExists": false,
             *         "messageDuration": 0,
             *         "unitsPerMessage": 0,
             *         "moreinfoExists": false,
             *         "moreinfoDuration": 0,
             *         "removeRequest": "SILENT"
             *       }
             *     ]
             */
            templates: components["schemas"]["Template"][];
        };
        /** @description What UpdateTemplate takes. */
        UpdateTemplateParams: {
            token?: components["schemas"]["Token"];
            templateId: components["schemas"]["TemplateId"];
            /**
             * @description What the list is called, at most 200 characters.
             * @example Parents of class 4
             */
            description?: string;
            /**
             * @description The caller ID shown - the main number, a secondary number or an approved caller ID; empty, the main number.
             * @example 0773137770
             * @example
             */
            callerId?: string;
            /**
             * @description Who may call in - everybody, everybody but the list, the list alone, or nobody.
             * @example OPEN
             * @enum {string}
             */
            incomingPolicy?: "OPEN" | "BLACKLIST" | "WHITELIST" | "BLOCKED";
            /**
             * @description Whether it is the system's default list.
             * @example 1
             */
            customerDefault?: components["schemas"]["Flag"];
            /**
             * @description How many calls to the list there are at a time; 0, as many as the system may have.
             * @example 100
             */
            maxActiveChannels?: number;
            /**
             * @description How many of them are bridged at a time; 0, as many as the system may have.
             * @example 0
             */
            maxBridgedChannels?: number;
            /**
             * @description How long a telephone rings, in seconds, 5 to 120.
             * @example 40
             */
            originateTimeout?: number;
            /**
             * @description Whether voice mail is told from people.
             * @example 1
             */
            vmDetect?: components["schemas"]["Flag"];
            /**
             * @description Whether calls are filtered.
             * @example 1
             */
            filterEnabled?: components["schemas"]["Flag"];
            /**
             * @description How often a number is called at most, 1 to 10.
             * @example 3
             */
            maxDialAttempts?: number;
            /**
             * @description How long to wait before a number is called again, in seconds, a day at most.
             * @example 300
             */
            redialWait?: number;
            /**
             * @description Which numbers are called again - none, those the network had no line to, or all that were not reached.
             * @example FAILED
             * @enum {string}
             */
            redialPolicy?: "NONE" | "CONGESTIONS" | "FAILED";
            /**
             * @description What a call is - the message once, the message again and again, a message that may be answered by one, a voice mail, or a call that is bridged.
             * @example SIMPLE
             * @enum {string}
             */
            yemotContext?: "SIMPLE" | "REPEAT" | "MESSAGE" | "VOICEMAIL" | "BRIDGE";
            /**
             * @description Where a call is bridged to - a number or an extension; empty, nowhere. At most 64 digits and the signs `*#+/:-`.
             * @example 0773137771
             * @example
             */
            bridgeTo?: string;
            /**
             * @description Whether each number hears a message of its own.
             * @example 1
             */
            playPrivateMsg?: components["schemas"]["Flag"];
            /**
             * @description How someone who asks to be removed is removed - in silence, or with a message that says so.
             * @example SILENT
             * @enum {string}
             */
            removeRequest?: "SILENT" | "WITH_MESSAGE";
        };
        /** @description The list as it is now. */
        UpdateTemplateResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description The list that was changed, alone.
             * @example [
             *       {
             *         "templateId": 482913507,
             *         "description": "Parents of class 4",
             *         "callerId": "0773137770",
             *         "entriesCount": 31,
             *         "blockedEntriesCount": 2,
             *         "incomingPolicy": "OPEN",
             *         "customerDefault": true,
             *         "maxActiveChannels": 0,
             *         "maxBridgedChannels": 0,
             *         "originateTimeout": 40,
             *         "vmDetect": false,
             *         "filterEnabled": false,
             *         "maxDialAttempts": 1,
             *         "redialWait": 60,
             *         "redialPolicy": "NONE",
             *         "yemotContext": "SIMPLE",
             *         "bridgeTo": "",
             *         "playPrivateMsg": false,
             *         "messageExists": false,
             *         "messageDuration": 0,
             *         "unitsPerMessage": 0,
             *         "moreinfoExists": false,
             *         "moreinfoDuration": 0,
             *         "removeRequest": "SILENT"
             *       }
             *     ]
             */
            templates: components["schemas"]["Template"][];
        };
        /** @description What DeleteTemplate takes. */
        DeleteTemplateParams: {
            token?: components["schemas"]["Token"];
            templateId: components["schemas"]["TemplateId"];
        };
        /** @description The list was deleted. */
        DeleteTemplateResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            templateId: components["schemas"]["TemplateId"];
        };
        /** @description What UploadPhoneList takes. */
        UploadPhoneListParams: {
            token?: components["schemas"]["Token"];
            templateId: components["schemas"]["TemplateId"];
            /**
             * @description The lines - a number, the columns of its name (at most 80 characters together), more about it (at most 120 characters). Further columns and empty lines do nothing; lines may end as on any system.
             * @example 0501234567,Dina Levi,class 4
             *     0521234567,Noam Cohen
             */
            data: string;
            /**
             * @description How many columns after the number are the name; they are joined by spaces. 0 to 10.
             * @default 1
             * @example 2
             */
            nameColumns?: number;
            /**
             * @description An area code, or a 0, that is put before what is no number without it and does not begin with 0 or +. Absent or empty, nothing is.
             * @example 02
             * @example 0
             */
            defaultPrefix?: string;
            /**
             * @description What stands between two columns.
             * @default ,
             * @example TAB
             * @enum {string}
             */
            delimiter?: "," | "TAB";
            /**
             * @description Whether the lines are added to the list, take the place of all that is on it, or name what goes from it.
             * @default UPDATE
             * @example NEW
             * @enum {string}
             */
            updateType?: "UPDATE" | "NEW" | "REMOVE";
            /**
             * @description Whether the numbers are blocked. Absent, new ones are not, and those on the list stay as they are.
             * @example 0
             */
            blocked?: components["schemas"]["Flag"];
        };
        /**
         * @description A line of an uploaded list that was left out.
         * @example {
         *       "phone": "hello",
         *       "name": "",
         *       "moreinfo": "",
         *       "blocked": false,
         *       "errorState": "INVALID",
         *       "originalRowNumber": 4
         *     }
         */
        RejectedRecord: {
            /**
             * @description The number as it would be kept, or the first 40 characters of what is none.
             * @example hello
             */
            phone: string;
            /**
             * @description The name in the line, up to its greatest length.
             * @example
             */
            name: string;
            /**
             * @description What else the line says, up to its greatest length.
             * @example
             */
            moreinfo: string;
            /**
             * @description Whether the upload was of blocked numbers.
             * @example false
             */
            blocked: boolean;
            /**
             * @description Why - an earlier line has the number, or the line has none or too long a text.
             * @example INVALID
             * @enum {string}
             */
            errorState: "DUPLICATE" | "INVALID";
            /**
             * @description Which line it is, the first being 1; empty ones count.
             * @example 4
             */
            originalRowNumber: number;
        };
        /** @description What became of the lines. */
        UploadPhoneListResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            /**
             * @description What was done, in a sentence.
             * @example 2 entries added, 0 updated, 0 removed, 2 lines rejected.
             */
            message: string;
            templateId: components["schemas"]["TemplateId"];
            /**
             * @description How many lines there were, without empty ones.
             * @example 4
             */
            totalParsed: number;
            /**
             * @description The lines that were left out, in their order; of very many the first 10,000.
             * @example [
             *       {
             *         "phone": "hello",
             *         "name": "",
             *         "moreinfo": "",
             *         "blocked": false,
             *         "errorState": "INVALID",
             *         "originalRowNumber": 4
             *       }
             *     ]
             */
            rejectedRecords: components["schemas"]["RejectedRecord"][];
            /**
             * @description How many entries were added.
             * @example 2
             */
            totalInserted: number;
            /**
             * @description How many entries were on the list already and got what their lines say, changed by it or not.
             * @example 0
             */
            totalUpdated: number;
            /**
             * @description How many entries went; with NEW, all that were on the list.
             * @example 0
             */
            totalRemoved: number;
        };
        /** @description What GetTemplateEntries takes. */
        GetTemplateEntriesParams: {
            token?: components["schemas"]["Token"];
            templateId: components["schemas"]["TemplateId"];
        };
        /**
         * @description The entry, by the `rowid` that GetTemplateEntries answers.
         * @example 3
         */
        TemplateRow: number;
        /**
         * @description An entry of a distribution list.
         * @example {
         *       "rowid": 3,
         *       "index": 2,
         *       "phone": "0521234567",
         *       "blocked": true,
         *       "name": "Noam Cohen",
         *       "moreinfo": ""
         *     }
         */
        TemplateEntry: {
            /** @description The entry's own number for as long as it is there. */
            rowid: components["schemas"]["TemplateRow"];
            /**
             * @description Which entry of the list it is, the first being 1.
             * @example 2
             */
            index: number;
            /**
             * @description The number, in local digits.
             * @example 0521234567
             */
            phone: string;
            /**
             * @description Whether it is left out when the list is reached.
             * @example true
             */
            blocked: boolean;
            /**
             * @description Whose number it is; empty when that is not known.
             * @example Noam Cohen
             */
            name: string;
            /**
             * @description What else is known of it.
             * @example
             */
            moreinfo: string;
        };
        /** @description What is on the list. */
        GetTemplateEntriesResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            templateId: components["schemas"]["TemplateId"];
            /**
             * @description The entries, in the order in which they came on the list.
             * @example [
             *       {
             *         "rowid": 1,
             *         "index": 1,
             *         "phone": "0501234567",
             *         "blocked": false,
             *         "name": "Dina Levi",
             *         "moreinfo": "class 4"
             *       }
             *     ]
             */
            entries: components["schemas"]["TemplateEntry"][];
        };
        /** @description What UpdateTemplateEntry takes. */
        UpdateTemplateEntryParams: {
            token?: components["schemas"]["Token"];
            templateId: components["schemas"]["TemplateId"];
            /** @description The entry to change, by its `rowid` in GetTemplateEntries. Absent, the entry with this `phone`, or a new one. */
            rowid?: components["schemas"]["TemplateRow"];
            /**
             * @description The telephone number, written in any way. Required without `rowid`.
             * @example 0521234567
             */
            phone?: string;
            /**
             * @description Whose number it is, at most 80 characters (UTF-16 units).
             * @example Noam Cohen
             */
            name?: string;
            /**
             * @description What else is known of it, at most 120 characters (UTF-16 units).
             * @example class 4
             */
            moreinfo?: string;
            /**
             * @description Whether it is left out when the list is reached. Absent, a new entry is not and another stays as it is.
             * @example 1
             */
            blocked?: components["schemas"]["Flag"];
        };
        /** @description The entry that was changed or added. */
        UpdateTemplateEntryResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            templateId: components["schemas"]["TemplateId"];
            rowid: components["schemas"]["TemplateRow"];
        };
        /** @description What UpdateTemplateEntries takes. */
        UpdateTemplateEntriesParams: {
            token?: components["schemas"]["Token"];
            templateId: components["schemas"]["TemplateId"];
            /**
             * @description The entries, by their `rowid`s joined by `-`; at most 10,000 of them.
             * @example 1-3
             */
            rowids: string;
            /**
             * @description What is done with them.
             * @example block
             * @enum {string}
             */
            action: "block" | "unblock" | "delete";
        };
        /** @description How many entries were changed. */
        UpdateTemplateEntriesResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            templateId: components["schemas"]["TemplateId"];
            /**
             * @description How many entries were blocked or unblocked; one that was so before does not count.
             * @example 1
             */
            totalUpdated: number;
            /**
             * @description How many entries were deleted.
             * @example 0
             */
            totalRemoved: number;
        };
        /** @description What ClearTemplateEntries takes. */
        ClearTemplateEntriesParams: {
            token?: components["schemas"]["Token"];
            templateId: components["schemas"]["TemplateId"];
        };
        /** @description The list is empty. */
        ClearTemplateEntriesResult: {
            responseStatus: components["schemas"]["Ok"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
            templateId: components["schemas"]["TemplateId"];
            /**
             * @description How many entries were on it.
             * @example 31
             */
            totalRemoved: number;
        };
        /**
         * @description The number shown to the called - the main number, a secondary number or an approved caller ID. Default, the main number.
         * @example 0773137770
         */
        CallerId: string;
        /**
         * @description A telephone number.
         * @example 0501234567
         */
        PhoneNumber: string;
        /**
         * @description Telephone numbers.
         * @example [
         *       "0501234567",
         *       "0521234567"
         *     ]
         */
        PhoneNumbers: components["schemas"]["PhoneNumber"][];
        /**
         * @description A telephone number and the caller ID it is shown.
         * @example {
         *       "phone": "0501234567",
         *       "callerId": "0773137771"
         *     }
         */
        PhoneWithCallerId: {
            phone: components["schemas"]["PhoneNumber"];
            /** @description The caller ID this number is shown. Default, the command's `callerId`. */
            callerId?: components["schemas"]["CallerId"];
        };
        /**
         * @description Telephone numbers, each with a caller ID of its own.
         * @example [
         *       {
         *         "phone": "0501234567",
         *         "callerId": "0773137770"
         *       },
         *       {
         *         "phone": "0521234567",
         *         "callerId": "0773137771"
         *       }
         *     ]
         */
        PhonesWithCallerIds: components["schemas"]["PhoneWithCallerId"][];
        /**
         * @description Telephone numbers that are shown the same caller ID.
         * @example {
         *       "phones": [
         *         "0501234567",
         *         "0521234567"
         *       ],
         *       "callerId": "0773137771"
         *     }
         */
        PhoneGroup: {
            phones: components["schemas"]["PhoneNumbers"];
            /** @description The caller ID these numbers are shown. Default, the command's `callerId`. */
            callerId?: components["schemas"]["CallerId"];
        };
        /**
         * @description Telephone numbers in groups, each group with a caller ID of its own.
         * @example [
         *       {
         *         "phones": [
         *           "0501234567",
         *           "0521234567"
         *         ],
         *         "callerId": "0773137770"
         *       },
         *       {
         *         "phones": [
         *           "0531234567"
         *         ],
         *         "callerId": "0773137771"
         *       }
         *     ]
         */
        PhoneGroups: components["schemas"]["PhoneGroup"][];
        /** @description What RunTzintuk takes. */
        RunTzintukParams: {
            token?: components["schemas"]["Token"];
            /** @description The number shown - the main number, a secondary number, an approved caller ID, or `RAND` for a random number (then only the first number is called). Default, the main number. */
            callerId?: components["schemas"]["CallerId"];
            /**
             * @description How long it rings before the exchange hangs up, in seconds, at most 16; parts of a second are allowed.
             * @default 9
             * @example 9
             */
            TzintukTimeOut?: number;
            /**
             * @description Whom to ring. As text - numbers joined by `:` or `,`, or `tpl:` and the id of a distribution list, or `tzl:` and the names of free tzintuk lists joined by `,` (at most 50). In a JSON body also an array of numbers, of numbers with their caller IDs, or of groups with theirs, or `tzl:` alone with the names in `tzintukLists`. A number is rung once, however often it is given.
             * @example 0501234567:0521234567
             * @example tpl:1
             * @example tzl:100,200,300
             */
            phones: string | components["schemas"]["PhoneNumbers"] | components["schemas"]["PhonesWithCallerIds"] | components["schemas"]["PhoneGroups"];
            /**
             * @description The names of the free tzintuk lists, at most 50, in a JSON body whose `phones` is `tzl:`. Here a name may hold commas.
             * @example [
             *       "100",
             *       "בית ספר, כיתה ג"
             *     ]
             */
            tzintukLists?: string[];
        };
        /** @description What RunTzintuk rings. */
        RunTzintukResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description With `RAND`, the last 4 digits of the number shown; otherwise empty.
             * @example
             * @example 9835
             */
            verifyCode: string;
            /**
             * @description The number shown, or `RAND`.
             * @example 0773137770
             */
            callerId: string;
            /**
             * @description How many numbers are rung. Of lists with over 1,000 entries, which are read after the answer, those that may be; a number in several of them counts in each and is rung once.
             * @example 3
             */
            callsCount: number;
            /**
             * @description The price of one ring, in units; 0 when the numbers come from free tzintuk lists.
             * @example 0.1
             */
            bilingPerCall: number;
            /**
             * @description The whole charge, in units. What a number costs that could not be rung after all is given back when the campaign is over.
             * @example 0.3
             */
            biling: number;
            errors: components["schemas"]["NumberErrors"];
            /**
             * @description How long each number rings, in seconds.
             * @example 9
             */
            callsTimeout: number;
            /**
             * @description The campaign's id; it begins with `YA-`.
             * @example YA-3-0773137770-Merkazia-1795421704123456
             */
            campaignId: string;
        };
        /** @description Asks for all the free tzintuk lists. */
        TzintukimListsParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description Answer all the lists.
             * @example getlists
             * @constant
             */
            action: "getlists";
        };
        /**
         * @description The name of a free tzintuk list, usually a number.
         * @example 100
         */
        TzintukListName: string;
        /** @description Asks who is on a free tzintuk list. */
        TzintukimEntriesParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description Answer the list's subscribers; spelt so.
             * @example getlistEnteres
             * @constant
             */
            action: "getlistEnteres";
            TzintukimList: components["schemas"]["TzintukListName"];
        };
        /** @description Asks what was done with a free tzintuk list. */
        TzintukimLogParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description Answer the list's log.
             * @example getLogList
             * @constant
             */
            action: "getLogList";
            TzintukimList: components["schemas"]["TzintukListName"];
        };
        /** @description Empties a free tzintuk list. */
        TzintukimResetParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description Take every subscriber off the list.
             * @example resetList
             * @constant
             */
            action: "resetList";
            TzintukimList: components["schemas"]["TzintukListName"];
        };
        /** @description What TzintukimListManagement takes, by `action`. */
        TzintukimListManagementParams: components["schemas"]["TzintukimListsParams"] | components["schemas"]["TzintukimEntriesParams"] | components["schemas"]["TzintukimLogParams"] | components["schemas"]["TzintukimResetParams"];
        /**
         * @description A free tzintuk list.
         * @example {
         *       "listName": "100",
         *       "subscribers": 3,
         *       "blocked": 0,
         *       "active": 3
         *     }
         */
        TzintukList: {
            listName: components["schemas"]["TzintukListName"];
            /**
             * @description How many numbers are on the list.
             * @example 3
             */
            subscribers: number;
            /**
             * @description How many of them the list itself does not ring. Numbers that the system blocks everywhere count as active here; `getlistEnteres` tells them apart.
             * @example 0
             */
            blocked: number;
            /**
             * @description How many of them the list rings.
             * @example 3
             */
            active: number;
        };
        /** @description All the free tzintuk lists (`getlists`). */
        TzintukimListsResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The lists, in the order of their names.
             * @example [
             *       {
             *         "listName": "100",
             *         "subscribers": 3,
             *         "blocked": 0,
             *         "active": 3
             *       }
             *     ]
             */
            lists: components["schemas"]["TzintukList"][];
        };
        /**
         * @description A number on a free tzintuk list.
         * @example {
         *       "phone": "0501234567",
         *       "name": "דוד",
         *       "active": true
         *     }
         */
        TzintukSubscriber: {
            phone: components["schemas"]["PhoneNumber"];
            /**
             * @description Its name, from a line `phone=name` of the file `PhonesName.ini` in the main extension, the number in any spelling; empty when the file has none.
             * @example דוד
             */
            name: string;
            /**
             * @description Whether it is rung; false when the list or the system blocks it.
             * @example true
             */
            active: boolean;
        };
        /** @description The subscribers of a free tzintuk list (`getlistEnteres`). */
        TzintukimEntriesResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            listName: components["schemas"]["TzintukListName"];
            /**
             * @description How many numbers are on the list.
             * @example 2
             */
            countSubscribers: number;
            /**
             * @description Every number on the list, in the order of their digits; spelt so.
             * @example [
             *       {
             *         "phone": "0501234567",
             *         "name": "דוד",
             *         "active": true
             *       },
             *       {
             *         "phone": "0521234567",
             *         "name": "",
             *         "active": false
             *       }
             *     ]
             */
            enteres: components["schemas"]["TzintukSubscriber"][];
            /**
             * @description How many of the numbers the list or the system blocks.
             * @example 1
             */
            countsBlocked: number;
            /**
             * @description How many of the numbers are rung.
             * @example 1
             */
            countsActive: number;
            /**
             * @description The numbers that are blocked.
             * @example [
             *       {
             *         "phone": "0521234567",
             *         "name": "",
             *         "active": false
             *       }
             *     ]
             */
            blocked: components["schemas"]["TzintukSubscriber"][];
            /**
             * @description The numbers that are rung.
             * @example [
             *       {
             *         "phone": "0501234567",
             *         "name": "דוד",
             *         "active": true
             *       }
             *     ]
             */
            active: components["schemas"]["TzintukSubscriber"][];
        };
        /**
         * @description Something done with a free tzintuk list.
         * @example {
         *       "Folder": "1/2",
         *       "CustomerDID": "0773137770",
         *       "Phone": "0501234567",
         *       "Date": "23/11/2026",
         *       "Time": "00:39:10",
         *       "TypeOperation": "AddToListTzintuk",
         *       "PhoneAction": "0501234567"
         *     }
         */
        TzintukEvent: {
            /**
             * @description The extension it was done in; `/` is the main one, and stands for what was done through the API.
             * @example 1/2
             * @example /
             */
            Folder: string;
            /**
             * @description The system's main number.
             * @example 0773137770
             */
            CustomerDID: string;
            /**
             * @description The number of who did it; the system's main number for what was done through the API, `erased` for a person's number that was erased.
             * @example 0501234567
             */
            Phone: string;
            /**
             * @description The day, `DD/MM/YYYY` in Israel.
             * @example 23/11/2026
             */
            Date: string;
            /**
             * @description The time of day, `HH:MM:SS` in Israel.
             * @example 00:39:10
             */
            Time: string;
            /**
             * @description What it was - AddToListTzintuk, a number joined; RunTzintuk, the list was rung; RemovingToListTzintuk, a number left; AdminRemovingToListTzintuk, the manager took a number off; ResetToListTzintuk, the list was emptied.
             * @example AddToListTzintuk
             * @enum {string}
             */
            TypeOperation: "AddToListTzintuk" | "RunTzintuk" | "RemovingToListTzintuk" | "AdminRemovingToListTzintuk" | "ResetToListTzintuk";
            /**
             * @description The number it was done with; empty when it was not about one number.
             * @example 0501234567
             * @example
             */
            PhoneAction: string;
        };
        /** @description The log of a free tzintuk list (`getLogList`). */
        TzintukimLogResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description What was done with the list, the oldest first; of a system that keeps its logs for some days, in those days.
             * @example [
             *       {
             *         "Folder": "1/2",
             *         "CustomerDID": "0773137770",
             *         "Phone": "0501234567",
             *         "Date": "23/11/2026",
             *         "Time": "00:39:10",
             *         "TypeOperation": "AddToListTzintuk",
             *         "PhoneAction": "0501234567"
             *       }
             *     ]
             */
            events: components["schemas"]["TzintukEvent"][];
        };
        /** @description A free tzintuk list was emptied (`resetList`). */
        TzintukimResetResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            list: components["schemas"]["TzintukListName"];
        };
        /** @description What TzintukimListManagement answers, by `action`. */
        TzintukimListManagementResult: components["schemas"]["TzintukimListsResult"] | components["schemas"]["TzintukimEntriesResult"] | components["schemas"]["TzintukimLogResult"] | components["schemas"]["TzintukimResetResult"];
        /** @description What SendTTS takes. */
        SendTTSParams: {
            token?: components["schemas"]["Token"];
            callerId?: components["schemas"]["CallerId"];
            /**
             * @description The text to speak, at most 10,000 characters; with its repetitions at most about 40 minutes at the speed that is asked for, because a call lasts an hour at most.
             * @example שלום, זוהי הודעה מהמרכזיה
             */
            ttsMessage: string;
            /**
             * @description Where to post the statuses of the calls while the campaign runs, a full http or https address; empty, nowhere. Only for at most 500 numbers, and a public address.
             * @example https://customer.example/tts-status
             */
            callbackUrl?: string;
            /**
             * @description How many times the text is spoken, at most 10.
             * @default 2
             * @example 2
             */
            repeatFile?: number;
            /**
             * @description How fast it is spoken, from -10, the slowest, to 10, the fastest. 0 is the ordinary speed.
             * @default 0
             * @example 0
             */
            ttsRate?: number;
            /**
             * @description The voice, in whatever case - Asaf, Osnat, Sivan, Efrat, Gilad or Shira. Default, Asaf.
             * @example Asaf
             */
            ttsVoice?: string;
            /**
             * @description Whether a report of the campaign is mailed to the system's address when it is over; a system without one is mailed nothing.
             * @default 0
             * @example 0
             */
            SendMail?: components["schemas"]["Flag"];
            /**
             * @description Whom to call - numbers joined by `:`, or `tpl:` and the id of a distribution list, or `tzl:` and the names of free tzintuk lists joined by `,`, at the full price. A number is called once, however often it is given.
             * @example 0501234567:0521234567
             * @example tpl:1
             * @example tzl:100
             */
            phones: string;
        };
        /**
         * @description A voice that speaks.
         * @example Asaf
         * @enum {string}
         */
        TtsVoice: "Asaf" | "Osnat" | "Sivan" | "Efrat" | "Gilad" | "Shira";
        /** @description The campaign that SendTTS launched. */
        SendTTSResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The campaign's id, as its statuses carry it - `YA-3-`, the system's number, the reseller's name and 16 digits.
             * @example YA-3-0773137770-Merkazia-1795447298471003
             */
            CampaignId: string;
            /**
             * @description How many numbers are called. Of a list with over 1,000 entries, which is read after the answer, those that may be.
             * @example 2
             */
            OKCalls: number;
            ErrorCalls: components["schemas"]["NumberErrors"];
            /**
             * @description What is reserved for the campaign, in units, one a number; what the calls do not use is given back.
             * @example 2
             */
            billing: number;
            /**
             * @description The balance after it, in units, as text.
             * @example 998
             */
            units: string;
            /**
             * @description How fast the text is spoken, from -10 to 10.
             * @example 0
             */
            TTS_RATE: number;
            /** @description The voice that speaks it. */
            TTS_VOICE: components["schemas"]["TtsVoice"];
        };
        /**
         * @description The campaign, as SendTTS answered it in `CampaignId`.
         * @example YA-3-0773137770-Merkazia-1795447298471003
         */
        TtsCampaignId: string;
        /**
         * @description The number called.
         * @example 0501234567
         */
        TtsNumber: string;
        /**
         * @description When it happened, in milliseconds since 1 January 1970 UTC.
         * @example 1795447303027
         */
        TtsTime: number;
        /** @description A call of a spoken campaign was answered. */
        TtsUp: {
            CampaignId: components["schemas"]["TtsCampaignId"];
            Number: components["schemas"]["TtsNumber"];
            /**
             * @description Answered.
             * @example UP
             * @constant
             */
            Status: "UP";
            Time: components["schemas"]["TtsTime"];
        };
        /** @description A call of a spoken campaign failed. */
        TtsFaild: {
            CampaignId: components["schemas"]["TtsCampaignId"];
            Number: components["schemas"]["TtsNumber"];
            /**
             * @description Failed; spelt so.
             * @example FAILD
             * @constant
             */
            Status: "FAILD";
            Time: components["schemas"]["TtsTime"];
            /**
             * @description Why, in the switch's numbers - `3`, nobody answered; `5`, busy; `8`, the network was congested; `0`, the call could not be placed - or in a word it has no number for - `blocked`, the operator does not put the call through; `unknown`, the network did not say how the call went.
             * @example 5
             * @example blocked
             */
            FailReason: string;
        };
        /** @description An answered call of a spoken campaign ended. */
        TtsDown: {
            CampaignId: components["schemas"]["TtsCampaignId"];
            Number: components["schemas"]["TtsNumber"];
            /**
             * @description Ended.
             * @example DOWN
             * @constant
             */
            Status: "DOWN";
            Time: components["schemas"]["TtsTime"];
            /**
             * @description How long the call was answered, in milliseconds.
             * @example 4969
             */
            CallTimeMS: number;
            /**
             * @description When the call was put through to another one; null when it was not.
             * @example null
             */
            BridgeCallStart: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When that other call ended; null when there was none.
             * @example null
             */
            BridgeCallStop: components["schemas"]["LocalTimeOrNull"];
        };
        /**
         * @description A spoken campaign in numbers.
         * @example {
         *       "CampaignBilling": 3,
         *       "notEnteris": 0,
         *       "enteris": 3,
         *       "done": 2,
         *       "fail": 1,
         *       "createTS": "2026-11-23 17:21:38",
         *       "runTS": "2026-11-23 17:21:38",
         *       "endTS": "2026-11-23 17:21:53"
         *     }
         */
        TtsSummary: {
            /**
             * @description What was reserved when the campaign was launched, in units, one a number; what the answered calls do not use is given back.
             * @example 3
             */
            CampaignBilling: number;
            /**
             * @description How many numbers were not called - left out at launch, or left when the campaign was stopped.
             * @example 0
             */
            notEnteris: number;
            /**
             * @description How many numbers were called.
             * @example 3
             */
            enteris: number;
            /**
             * @description How many calls were answered, by a person or a voicemail.
             * @example 2
             */
            done: number;
            /**
             * @description How many calls failed, those too of which the network did not say how they went.
             * @example 1
             */
            fail: number;
            /**
             * @description When the campaign was made.
             * @example 2026-11-23 17:21:38
             */
            createTS: components["schemas"]["LocalTime"];
            /**
             * @description When its first call went out.
             * @example 2026-11-23 17:21:38
             */
            runTS: components["schemas"]["LocalTime"];
            /**
             * @description When its last call ended.
             * @example 2026-11-23 17:21:53
             */
            endTS: components["schemas"]["LocalTime"];
        };
        /** @description A spoken campaign is over; posted once, after all its calls. */
        TtsEnd: {
            CampaignId: components["schemas"]["TtsCampaignId"];
            /**
             * @description Always null; the status is the whole campaign's.
             * @example null
             */
            Number: null;
            /**
             * @description The campaign is over.
             * @example END
             * @constant
             */
            Status: "END";
            Time: components["schemas"]["TtsTime"];
            moreData: components["schemas"]["TtsSummary"];
        };
        /** @description One status of a spoken campaign, told by `Status`. */
        TtsStatus: components["schemas"]["TtsUp"] | components["schemas"]["TtsFaild"] | components["schemas"]["TtsDown"] | components["schemas"]["TtsEnd"];
        /** @description What CreateBridgeCall takes. */
        CreateBridgeCallParams: {
            token?: components["schemas"]["Token"];
            /** @description The number shown on both legs - the main number, a secondary number or an approved caller ID. Default, the main number. */
            callerId?: components["schemas"]["CallerId"];
            /**
             * @description The number called first, one. Required, though ignored with `DialSip` or `DialSipExtension`.
             * @example 0501234567
             */
            Phones: string;
            /**
             * @description The number it is put through to, one.
             * @example 0521234567
             */
            BridgePhones: string;
            /**
             * @description Whether the first leg rings a SIP account of this system (`AccountNumber`) in place of `Phones`; only where the server supports SIP.
             * @default 0
             * @example 0
             */
            DialSip?: components["schemas"]["Flag"];
            /**
             * @description Whether the first leg rings a SIP extension of this system (`SipExtension`) in place of an account; only where the server supports SIP.
             * @default 0
             * @example 0
             */
            DialSipExtension?: components["schemas"]["Flag"];
            /**
             * @description The number of the SIP account to ring. Default, the main account.
             * @example 1
             */
            AccountNumber?: number;
            /**
             * @description The SIP extension to ring with `DialSipExtension`, 200 to 10,000.
             * @example 201
             */
            SipExtension?: number;
            /**
             * @description Whether the call is recorded.
             * @default 0
             * @example 0
             */
            RecordCall?: components["schemas"]["Flag"];
            /**
             * @description Whether the recording is mailed, of a call that is recorded.
             * @default 0
             * @example 0
             */
            SendMailInCall?: components["schemas"]["Flag"];
            /**
             * @description Where the recording is mailed. Default, the system's mail address.
             * @example office@customer.example
             */
            SendMailInCallTo?: string;
        };
        /** @description The bridged call that is set up. What it is charged here is for the setting up only. */
        CreateBridgeCallResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The call's id - `WSOC-LC-` and the moment it was set up, in Israel, to the millisecond.
             * @example WSOC-LC-2026-11-23-15-10-15-276
             */
            CampaignId: string;
            /**
             * @description The number shown on both legs.
             * @example 0773137770
             */
            callerId: string;
            /**
             * @description How many calls are set up.
             * @example 1
             */
            callsCount: number;
            /**
             * @description The price of setting up one call, in units.
             * @example 0.1
             */
            bilingPerCall: number;
            /**
             * @description The charge for the setting up, in units, as text.
             * @example 0.1
             */
            biling: string;
            /**
             * @description Whether the recording is mailed.
             * @example false
             */
            SendMailInCall: boolean;
            /**
             * @description Whether the call is recorded.
             * @example false
             */
            RecordCall: boolean;
            /**
             * @description Where the recording is mailed; empty when the system has no mail address and none was given.
             * @example office@customer.example
             */
            SendMailInCallTo: string;
            /**
             * @description How many calls are set up, again.
             * @example 1
             */
            OKCalls: number;
            ErrorCalls: components["schemas"]["NumberErrors"];
            /**
             * @description The charge for the setting up, in units, as a number.
             * @example 0.1
             */
            Billing: number;
            /**
             * @description The balance after the setting up, in units, of which what is held for the call until its end is a part.
             * @example 999.9
             */
            CustomerUnit: number;
            /**
             * @description The number shown on both legs, again.
             * @example 0773137770
             */
            CallerId: string;
            /**
             * @description What is called first - the number, or the user name of the SIP account.
             * @example [
             *       "0501234567"
             *     ]
             */
            Phones: components["schemas"]["PhoneNumber"][];
        };
        /** @description What SendFax takes, with a file that is in the system. */
        SendFaxParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The PDF file to send - its path in the system, with `ivr2:` before it or beginning with `/`. `UPLOAD` stands for the file in a multipart body.
             * @example ivr2://FaxTest.pdf
             * @example /FaxTest.pdf
             */
            pdfFile: string;
            /**
             * @description The fax number it is sent to.
             * @example 0771234567
             */
            phone: string;
            callerId?: components["schemas"]["CallerId"];
            /**
             * @description Where to post how the delivery goes, a full http or https address; empty, nowhere.
             * @example https://customer.example/fax-delivery
             */
            deliveryUrl?: string;
        };
        /** @description The fax that SendFax sends. */
        SendFaxResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The number shown.
             * @example 0773137770
             */
            callerId: string;
            /**
             * @description The fax's id, as the posts about its delivery carry it - `WSOC-LC-` and the moment it was sent, in Israel, to the millisecond.
             * @example WSOC-LC-2026-11-23-21-40-49-083
             */
            CampaignId: string;
            /**
             * @description Where its delivery is posted; empty when no address was given.
             * @example https://customer.example/fax-delivery
             * @example
             */
            deliveryUrl: string;
            /**
             * @description The file that is sent, its path or the name of the uploaded file.
             * @example ivr2://FaxTest.pdf
             */
            fileNameSend: string;
            /**
             * @description How many calls go out.
             * @example 1
             */
            callsCount: number;
            /**
             * @description The price of sending, a call, in units.
             * @example 0.1
             */
            bilingPerCall: number;
            /**
             * @description The charge so far, in units; the minutes of the call come later.
             * @example 0.1
             */
            biling: number;
        };
        /** @description What SendFax takes as multipart, where the file may come along. */
        SendFaxUpload: {
            token?: components["schemas"]["Token"];
            /**
             * @description `UPLOAD` for the file in `fileToUpload`, or the path of a file in the system.
             * @example UPLOAD
             */
            pdfFile: string;
            /**
             * Format: binary
             * @description The PDF file itself, at most about 4.5 MB, when `pdfFile` is `UPLOAD`. One file a request.
             * @example %PDF-1.7 …
             */
            fileToUpload?: Blob;
            /**
             * @description The fax number it is sent to.
             * @example 0771234567
             */
            phone: string;
            callerId?: components["schemas"]["CallerId"];
            /**
             * @description Where to post how the delivery goes, a full http or https address; empty, nowhere.
             * @example https://customer.example/fax-delivery
             */
            deliveryUrl?: string;
        };
        /**
         * @description The fax, as SendFax answered it in `CampaignId`.
         * @example WSOC-LC-2026-11-23-21-40-49-083
         */
        FaxCampaignId: string;
        /** @description The fax call was answered and the transfer begins. */
        FaxAnswer: {
            CampaignId: components["schemas"]["FaxCampaignId"];
            /**
             * @description Answered.
             * @example Answer
             * @constant
             */
            Delivery: "Answer";
        };
        /** @description The fax call was not answered. */
        FaxNoAnswer: {
            CampaignId: components["schemas"]["FaxCampaignId"];
            /**
             * @description Not answered.
             * @example NoAnswer
             * @constant
             */
            Delivery: "NoAnswer";
            /**
             * @description How the dialling ended, as the telephone network tells it - `BUSY`, `NOANSWER`, `CONGESTION`, or `CHANUNAVAIL` when there was no way to the number.
             * @example BUSY
             */
            DIALSTATUS: string;
        };
        /** @description The transfer of the fax ended. */
        FaxEnd: {
            CampaignId: components["schemas"]["FaxCampaignId"];
            /**
             * @description The transfer is over.
             * @example End
             * @constant
             */
            Delivery: "End";
            /**
             * @description How it ended - `SUCCESS` when the fax went through, otherwise the fault, as the fax machine tells it.
             * @example SUCCESS
             */
            status: string;
        };
        /** @description One step in the delivery of a fax, told by `Delivery`. */
        FaxDelivery: components["schemas"]["FaxAnswer"] | components["schemas"]["FaxNoAnswer"] | components["schemas"]["FaxEnd"];
        /** @description Asks for a code, sent to the number that is to be approved. */
        ValidationCallerIdSendParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description Send the code.
             * @example send
             * @constant
             */
            action: "send";
            /**
             * @description The number to approve.
             * @example 0501234567
             */
            callerId: string;
            /**
             * @description How the code is sent - SMS, as a text; CALL, spoken in a call. Charged like any other SMS or call.
             * @example SMS
             * @enum {string}
             */
            validType: "SMS" | "CALL";
        };
        /** @description Gives the code back. One of `reId` and `reqId` is required. */
        ValidationCallerIdValidParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description Check the code.
             * @example valid
             * @constant
             */
            action: "valid";
            /**
             * @description The request, as `send` answered it in `reqId`; spelt so.
             * @example 4711
             */
            reId?: string;
            /**
             * @description The same as `reId`, under the name that `send` answers it with.
             * @example 4711
             */
            reqId?: string;
            /**
             * @description The code that was sent.
             * @example 483920
             */
            code: string;
        };
        /** @description What ValidationCallerId takes, by `action`. */
        ValidationCallerIdParams: components["schemas"]["ValidationCallerIdSendParams"] | components["schemas"]["ValidationCallerIdValidParams"];
        /** @description The code was sent (`send`). */
        ValidationCallerIdSendResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The request, to give back with the code.
             * @example 4711
             */
            reqId: string;
        };
        /** @description The caller ID is approved (`valid`). */
        ValidationCallerIdValidResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description Whether the number was approved; true here, false beside the ERROR of a wrong code.
             * @example true
             */
            status: boolean;
        };
        /** @description What ValidationCallerId answers, by `action`. */
        ValidationCallerIdResult: components["schemas"]["ValidationCallerIdSendResult"] | components["schemas"]["ValidationCallerIdValidResult"];
        /** @description What GetTasks takes. */
        GetTasksParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description How many tasks to answer, at most.
             * @default 100
             * @example 100
             */
            limit?: number;
        };
        /**
         * @description The task, by the id that CreateTask and GetTasks answer.
         * @example 17
         */
        TaskId: number;
        /**
         * @description A free text about the task, at most 500 characters.
         * @example Morning reminder
         */
        TaskDescription: string;
        /**
         * @description What the task does - SendSMS sends an SMS, RunTzintuk rings, MoveOnFile moves a file.
         * @example SendSMS
         * @enum {string}
         */
        TaskType: "SendSMS" | "RunTzintuk" | "MoveOnFile";
        /**
         * @description 1 for yes, 0 for no.
         * @example 1
         * @enum {integer}
         */
        Bit: 0 | 1;
        /**
         * @description A task.
         * @example {
         *       "id": 17,
         *       "description": "Morning reminder",
         *       "type": "SendSMS",
         *       "createTs": "2026-11-23 10:15:00",
         *       "status": "WAITING",
         *       "active": 1,
         *       "sendMailInEnd": 0,
         *       "sendMailInError": 1,
         *       "nextRun": "2026-11-24 08:30:00"
         *     }
         */
        Task: {
            id: components["schemas"]["TaskId"];
            description: components["schemas"]["TaskDescription"];
            type: components["schemas"]["TaskType"];
            /** @description When the task was made. */
            createTs: components["schemas"]["LocalTime"];
            /**
             * @description How the task stands - WAITING for its next run, RUNNING now, STOPPED by its active being 0, ENDED because its schedule is over.
             * @example WAITING
             * @enum {string}
             */
            status: "WAITING" | "RUNNING" | "STOPPED" | "ENDED";
            /**
             * @description 1 when the task runs by its schedule.
             * @example 1
             */
            active: components["schemas"]["Bit"];
            /**
             * @description 1 when a run that succeeded is mailed.
             * @example 0
             */
            sendMailInEnd: components["schemas"]["Bit"];
            /**
             * @description 1 when a run that failed is mailed.
             * @example 1
             */
            sendMailInError: components["schemas"]["Bit"];
            /**
             * @description When the task runs next; null when it does not.
             * @example 2026-11-24 08:30:00
             */
            nextRun: components["schemas"]["LocalTimeOrNull"];
        };
        /** @description The tasks of the system. */
        GetTasksResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The tasks.
             * @example []
             */
            tasks: components["schemas"]["Task"][];
        };
        /** @description What GetTasksData takes. */
        GetTasksDataParams: {
            token?: components["schemas"]["Token"];
            TaskId: components["schemas"]["TaskId"];
        };
        /**
         * @description The minute of the hour, 0 to 59; absent or null, any.
         * @example 30
         */
        TaskMinute: number | null;
        /**
         * @description The hour of the day in Israel, 0 to 23; absent or null, any.
         * @example 8
         */
        TaskHour: number | null;
        /**
         * @description The year, of four digits and not in the past; absent or null, any.
         * @example null
         * @example 2027
         */
        TaskYear: number | null;
        /**
         * @description The day of the month, 1 to 31; absent or null, any.
         * @example null
         * @example 15
         */
        TaskDay: number | null;
        /**
         * @description The month, 1 to 12; absent or null, any.
         * @example null
         * @example 11
         */
        TaskMonth: number | null;
        /**
         * @description What the task does, in the parameters that CreateTask took for its type.
         * @example {
         *       "callerId": "0773137770",
         *       "smsList": "1",
         *       "smsMessage": "בוקר טוב"
         *     }
         */
        TaskAction: {
            /** @description SendSMS and RunTzintuk, the number shown. */
            callerId?: components["schemas"]["CallerId"];
            /**
             * @description SendSMS, the id of the distribution list.
             * @example 1
             */
            smsList?: string;
            /**
             * @description SendSMS, the text.
             * @example בוקר טוב
             */
            smsMessage?: string;
            /**
             * @description RunTzintuk, the id or the name of the list.
             * @example 100
             */
            toList?: string;
            /**
             * @description RunTzintuk, the kind of list.
             * @example tzl
             * @enum {string}
             */
            typeList?: "tpl" | "tzl";
            /**
             * @description MoveOnFile, the folder the file is taken from.
             * @example ivr2:/1
             */
            folder?: string;
            /**
             * @description MoveOnFile, the folder it is moved to.
             * @example ivr2:/2
             */
            target?: string;
            /**
             * @description MoveOnFile, which file is moved.
             * @example maxFile
             * @enum {string}
             */
            moveFileType?: "maxFile" | "minFile";
            /**
             * @description MoveOnFile, how fresh a file in the target stops the move, in minutes.
             * @example 60
             */
            blockMoveIfNewFileInMinutes?: number;
        };
        /**
         * @description A task with its schedule, which is in Israel local time and whose parts hold together, and what it does.
         * @example {
         *       "id": 17,
         *       "description": "Morning reminder",
         *       "type": "SendSMS",
         *       "createTs": "2026-11-23 10:15:00",
         *       "status": "WAITING",
         *       "active": 1,
         *       "sendMailInEnd": 0,
         *       "sendMailInError": 1,
         *       "nextRun": "2026-11-24 08:30:00",
         *       "createBy": "0773137770",
         *       "updateTs": null,
         *       "lastRun": null,
         *       "minute": 30,
         *       "hour": 8,
         *       "year": null,
         *       "day": null,
         *       "month": null,
         *       "days_of_week": "0,2",
         *       "checkIsKodesh": 1,
         *       "action_data": {
         *         "callerId": "0773137770",
         *         "smsList": "1",
         *         "smsMessage": "בוקר טוב"
         *       }
         *     }
         */
        TaskDetails: components["schemas"]["Task"] & {
            /**
             * @description Who made the task.
             * @example 0773137770
             */
            createBy: string;
            /** @description When the task was last changed; null when it never was. */
            updateTs: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When the task last ran; null when it never did.
             * @example null
             */
            lastRun: components["schemas"]["LocalTimeOrNull"];
            minute: components["schemas"]["TaskMinute"];
            hour: components["schemas"]["TaskHour"];
            year: components["schemas"]["TaskYear"];
            day: components["schemas"]["TaskDay"];
            month: components["schemas"]["TaskMonth"];
            /**
             * @description The days of the week joined by commas, 0 for Sunday to 6 for Saturday; null, every day.
             * @example 0,2
             */
            days_of_week: string | null;
            /**
             * @description 1 when the task does not run on Shabbat and holidays.
             * @example 1
             */
            checkIsKodesh: components["schemas"]["Bit"];
            action_data: components["schemas"]["TaskAction"];
        };
        /** @description A task, its fields beside `responseStatus`. */
        GetTasksDataResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
        } & components["schemas"]["TaskDetails"];
        /** @description What GetTasksLogs takes. */
        GetTasksLogsParams: {
            token?: components["schemas"]["Token"];
            TaskId: components["schemas"]["TaskId"];
        };
        /**
         * @description One run of a task.
         * @example {
         *       "id": 1,
         *       "succeeded": 0,
         *       "error_message": "Campaign Id does Not found in customer",
         *       "ts": "2026-11-23 08:30:00"
         *     }
         */
        TaskRun: {
            /**
             * @description The run's number within its task, from 1.
             * @example 1
             */
            id: number;
            /**
             * @description 1 when the run succeeded.
             * @example 0
             */
            succeeded: components["schemas"]["Bit"];
            /**
             * @description Why the run failed, or was left out; null when it succeeded.
             * @example Campaign Id does Not found in customer
             */
            error_message: string | null;
            /**
             * @description When it ran.
             * @example 2026-11-23 08:30:00
             */
            ts: components["schemas"]["LocalTime"];
        };
        /** @description The runs of a task. */
        GetTasksLogsResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The runs.
             * @example [
             *       {
             *         "id": 1,
             *         "succeeded": 1,
             *         "error_message": null,
             *         "ts": "2026-11-23 08:30:00"
             *       }
             *     ]
             */
            logs: components["schemas"]["TaskRun"][];
        };
        /**
         * @description The days of the week as JSON text - an object with a key for each day, 0 for Sunday to 6 for Saturday, and the value 1 where the task runs or 0 where it does not. Absent, or not such a text, every day.
         * @example {"0":1,"1":0,"2":1,"3":0,"4":0,"5":0,"6":0}
         */
        TaskDays: string;
        /** @description A task that sends an SMS to a distribution list. */
        CreateSmsTaskParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description Send an SMS.
             * @example SendSMS
             * @constant
             */
            taskType: "SendSMS";
            callerId?: components["schemas"]["CallerId"];
            /**
             * @description The id of the distribution list it is sent to.
             * @example 1
             */
            smsList: string;
            /**
             * @description The text, at most 10,000 characters.
             * @example בוקר טוב
             */
            smsMessage: string;
            description?: components["schemas"]["TaskDescription"];
            /**
             * @description The minute of the hour, 0 to 59. Required, for a task without it would run every minute.
             * @example 30
             */
            minute: number;
            hour?: components["schemas"]["TaskHour"];
            year?: components["schemas"]["TaskYear"];
            day?: components["schemas"]["TaskDay"];
            month?: components["schemas"]["TaskMonth"];
            days?: components["schemas"]["TaskDays"];
            /**
             * @description Whether every day of the week is right and `days` is ignored.
             * @default 0
             * @example 0
             */
            ifAnyDay?: components["schemas"]["Flag"];
            /**
             * @description Whether the task runs by its schedule.
             * @default 1
             * @example 1
             */
            active?: components["schemas"]["Flag"];
            /**
             * @description Whether it does not run on Shabbat and holidays.
             * @default 0
             * @example 1
             */
            checkIsKodesh?: components["schemas"]["Flag"];
            /**
             * @description Whether a run that succeeded is mailed.
             * @default 0
             * @example 0
             */
            mailInEnd?: components["schemas"]["Flag"];
            /**
             * @description Whether a run that failed is mailed.
             * @default 0
             * @example 1
             */
            mailInError?: components["schemas"]["Flag"];
        };
        /** @description A task that rings a list of numbers. */
        CreateTzintukTaskParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description Ring a list.
             * @example RunTzintuk
             * @constant
             */
            taskType: "RunTzintuk";
            callerId?: components["schemas"]["CallerId"];
            /**
             * @description The list - the id of a distribution list, or the name of a free tzintuk list.
             * @example 100
             */
            toList: string;
            /**
             * @description The kind of list - tpl, a distribution list; tzl, a free tzintuk list.
             * @example tzl
             * @enum {string}
             */
            typeList: "tpl" | "tzl";
            description?: components["schemas"]["TaskDescription"];
            /**
             * @description The minute of the hour, 0 to 59. Required, for a task without it would run every minute.
             * @example 30
             */
            minute: number;
            hour?: components["schemas"]["TaskHour"];
            year?: components["schemas"]["TaskYear"];
            day?: components["schemas"]["TaskDay"];
            month?: components["schemas"]["TaskMonth"];
            days?: components["schemas"]["TaskDays"];
            /**
             * @description Whether every day of the week is right and `days` is ignored.
             * @default 0
             * @example 0
             */
            ifAnyDay?: components["schemas"]["Flag"];
            /**
             * @description Whether the task runs by its schedule.
             * @default 1
             * @example 1
             */
            active?: components["schemas"]["Flag"];
            /**
             * @description Whether it does not run on Shabbat and holidays.
             * @default 0
             * @example 1
             */
            checkIsKodesh?: components["schemas"]["Flag"];
            /**
             * @description Whether a run that succeeded is mailed.
             * @default 0
             * @example 0
             */
            mailInEnd?: components["schemas"]["Flag"];
            /**
             * @description Whether a run that failed is mailed.
             * @default 0
             * @example 1
             */
            mailInError?: components["schemas"]["Flag"];
        };
        /** @description A task that moves a file from one folder to another. */
        CreateMoveTaskParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description Move a file.
             * @example MoveOnFile
             * @constant
             */
            taskType: "MoveOnFile";
            /**
             * @description The path of the folder the file is taken from.
             * @example ivr2:/1
             */
            folder: string;
            /**
             * @description The path of the folder it is moved to.
             * @example ivr2:/2
             */
            target: string;
            /**
             * @description Which file is moved - maxFile, the one whose name is the highest number; minFile, the lowest. Files of other names stay.
             * @example maxFile
             * @enum {string}
             */
            moveFileType: "maxFile" | "minFile";
            /**
             * @description Nothing is moved while the target holds a file recorded within this many minutes. Absent or 0, it is not looked at.
             * @example 60
             */
            blockMoveIfNewFileInMinutes?: number;
            description?: components["schemas"]["TaskDescription"];
            minute?: components["schemas"]["TaskMinute"];
            hour?: components["schemas"]["TaskHour"];
            year?: components["schemas"]["TaskYear"];
            day?: components["schemas"]["TaskDay"];
            month?: components["schemas"]["TaskMonth"];
            days?: components["schemas"]["TaskDays"];
            /**
             * @description Whether every day of the week is right and `days` is ignored.
             * @default 0
             * @example 0
             */
            ifAnyDay?: components["schemas"]["Flag"];
            /**
             * @description Whether the task runs by its schedule.
             * @default 1
             * @example 1
             */
            active?: components["schemas"]["Flag"];
            /**
             * @description Whether it does not run on Shabbat and holidays.
             * @default 0
             * @example 1
             */
            checkIsKodesh?: components["schemas"]["Flag"];
            /**
             * @description Whether a run that succeeded is mailed.
             * @default 0
             * @example 0
             */
            mailInEnd?: components["schemas"]["Flag"];
            /**
             * @description Whether a run that failed is mailed.
             * @default 0
             * @example 1
             */
            mailInError?: components["schemas"]["Flag"];
        };
        /** @description What CreateTask takes, by `taskType`. */
        CreateTaskParams: components["schemas"]["CreateSmsTaskParams"] | components["schemas"]["CreateTzintukTaskParams"] | components["schemas"]["CreateMoveTaskParams"];
        /** @description The task that was made. */
        CreateTaskResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /** @description The same as `jobId`; no run exists yet. */
            id: components["schemas"]["TaskId"];
            /** @description The new task's id. */
            jobId: components["schemas"]["TaskId"];
            /** @description The task as it was taken in. */
            ActionData: components["schemas"]["TaskDetails"];
        };
        /** @description What UpdateTask takes. The schedule, with `days` and `ifAnyDay`, is replaced as a whole; another parameter that is absent leaves the task as it is. */
        UpdateTaskParams: {
            token?: components["schemas"]["Token"];
            TaskId: components["schemas"]["TaskId"];
            description?: components["schemas"]["TaskDescription"];
            /** @description The minute of the hour, 0 to 59; absent or null, any. Required for a task that sends an SMS or rings. */
            minute?: components["schemas"]["TaskMinute"];
            hour?: components["schemas"]["TaskHour"];
            year?: components["schemas"]["TaskYear"];
            day?: components["schemas"]["TaskDay"];
            month?: components["schemas"]["TaskMonth"];
            days?: components["schemas"]["TaskDays"];
            /**
             * @description Whether every day of the week is right and `days` is ignored.
             * @default 0
             * @example 0
             */
            ifAnyDay?: components["schemas"]["Flag"];
            /**
             * @description Whether the task runs by its schedule.
             * @example 1
             */
            active?: components["schemas"]["Flag"];
            /**
             * @description Whether it does not run on Shabbat and holidays.
             * @example 1
             */
            checkIsKodesh?: components["schemas"]["Flag"];
            /**
             * @description Whether a run that succeeded is mailed.
             * @example 0
             */
            mailInEnd?: components["schemas"]["Flag"];
            /**
             * @description Whether a run that failed is mailed.
             * @example 1
             */
            mailInError?: components["schemas"]["Flag"];
        };
        /** @description The task was changed. */
        UpdateTaskResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description Always true.
             * @example true
             * @constant
             */
            status: true;
        };
        /** @description What DeleteTask takes. */
        DeleteTaskParams: {
            token?: components["schemas"]["Token"];
            TaskId: components["schemas"]["TaskId"];
        };
        /** @description The task was deleted. */
        DeleteTaskResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description How many tasks were deleted.
             * @example 1
             */
            status: number;
        };
        /**
         * @description A SIP extension, 200 to 10,000, the number that the system's other SIP accounts dial.
         * @example 201
         */
        SipExtension: number;
        /** @description What CreateSipAccount takes. */
        CreateSipAccountParams: {
            token?: components["schemas"]["Token"];
            /** @description The account's extension, 200 to 10,000. Absent, it has none. */
            extNumber?: components["schemas"]["SipExtension"];
        };
        /**
         * @description The number of a SIP account in the system, from 1.
         * @example 2
         */
        SipAccountNumber: number;
        /** @description The new SIP account. */
        CreateSipAccountResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The user name to connect with.
             * @example 0773137770=2
             */
            accountID: string;
            /** @description The account's number in the system; not its extension. */
            accountNumber: components["schemas"]["SipAccountNumber"];
            /**
             * @description The password to connect with.
             * @example q7Zt4wPn2xHc9KdVb3mRy6Gs
             */
            PASS: string;
        };
        /** @description What GetSipAccountsInCustomer takes. */
        GetSipAccountsInCustomerParams: {
            token?: components["schemas"]["Token"];
        };
        /**
         * @description A SIP account.
         * @example {
         *       "id": "0773137770=2",
         *       "accountNumber": 2,
         *       "customerExtension": 201,
         *       "transport": "transport-udp",
         *       "callerid": "0773137770",
         *       "specialCallerID": null,
         *       "password": "q7Zt4wPn2xHc9KdVb3mRy6Gs",
         *       "created_date": "2026-11-23 10:15:00",
         *       "contactsCount": 1
         *     }
         */
        SipAccount: {
            /**
             * @description The user name - the system's number, `=` and the account's number.
             * @example 0773137770=2
             */
            id: string;
            accountNumber: components["schemas"]["SipAccountNumber"];
            /**
             * @description Its extension, 200 to 10,000; null when it has none.
             * @example 201
             */
            customerExtension: number | null;
            /**
             * @description How a telephone may connect - transport-udp, over UDP; transport-wss, over a secure WebSocket.
             * @example transport-udp
             * @enum {string}
             */
            transport: "transport-udp" | "transport-wss";
            /**
             * @description The system that its calls are charged to.
             * @example 0773137770
             */
            callerid: string;
            /**
             * @description The caller ID of its outgoing calls; null when none was set, or the one that was may not be shown any more, and calls show the main number.
             * @example 0501234567
             */
            specialCallerID: string | null;
            /**
             * @description The password to connect with.
             * @example q7Zt4wPn2xHc9KdVb3mRy6Gs
             */
            password: string;
            /** @description When the account was made. */
            created_date: components["schemas"]["LocalTime"];
            /**
             * @description How many telephones are connected to it now.
             * @example 1
             */
            contactsCount: number;
        };
        /** @description The SIP accounts of the system. */
        GetSipAccountsInCustomerResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The accounts.
             * @example []
             */
            accounts: components["schemas"]["SipAccount"][];
            /**
             * @description How many accounts the system may have.
             * @example 6
             */
            accountLimit: number;
        };
        /** @description What SipToWss takes. */
        SipToWssParams: {
            token?: components["schemas"]["Token"];
            /** @description The number of the SIP account. Default, the first. */
            accountNumber?: components["schemas"]["SipAccountNumber"];
        };
        /** @description The account is reached over a secure WebSocket. */
        SipToWssResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
        };
        /** @description What SipToUdp takes. */
        SipToUdpParams: {
            token?: components["schemas"]["Token"];
            /** @description The number of the SIP account. Default, the first. */
            accountNumber?: components["schemas"]["SipAccountNumber"];
        };
        /** @description The account is reached over UDP. */
        SipToUdpResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
        };
        /** @description What EditCallerIdInSipAccount takes. */
        EditCallerIdInSipAccountParams: {
            token?: components["schemas"]["Token"];
            accountNumber: components["schemas"]["SipAccountNumber"];
            /**
             * @description The caller ID of the account's outgoing calls, a valid Israeli number - the main number, a secondary number or an approved caller ID.
             * @example 0501234567
             */
            callerId: string;
        };
        /** @description The account's caller ID is set. */
        EditCallerIdInSipAccountResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
        };
        /**
         * @description The numbers of SIP accounts in the system.
         * @example [
         *       2,
         *       3
         *     ]
         */
        SipAccountNumbers: components["schemas"]["SipAccountNumber"][];
        /** @description What DeleteSipAccount takes. */
        DeleteSipAccountParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The number of the SIP account, or several; an array in JSON, elsewhere joined by commas.
             * @example 2
             * @example [
             *       2,
             *       3
             *     ]
             */
            accountNumber: components["schemas"]["SipAccountNumber"] | components["schemas"]["SipAccountNumbers"];
        };
        /** @description The SIP accounts were deleted. */
        DeleteSipAccountResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description How many accounts were deleted.
             * @example 1
             */
            affected_rows: number;
        };
        /** @description What SipExtensionManagement takes. One of `SipExtensionManagement` and `action` is required. */
        SipExtensionManagementParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description What to do - Get answers the extension; Set gives the account another one, or none.
             * @example Get
             * @enum {string}
             */
            SipExtensionManagement?: "Get" | "Set";
            /**
             * @description The same as `SipExtensionManagement`, under a shorter name.
             * @example Get
             * @enum {string}
             */
            action?: "Get" | "Set";
            /** @description The number of the SIP account. Default, the first. */
            accountNumber?: components["schemas"]["SipAccountNumber"];
            /** @description For Set, the new extension, 200 to 10,000; absent, the extension is removed. */
            extNumber?: components["schemas"]["SipExtension"];
        };
        /** @description The extension of the SIP account; after Set, the new one. */
        SipExtensionManagementResult: {
            responseStatus: components["schemas"]["Ok"];
            yAfastVersion?: components["schemas"]["Version"];
            /**
             * @description The extension, 200 to 10,000; null when the account has none.
             * @example 201
             */
            extNumber: number | null;
        };
        /** @description What became of one SMS at one recipient. */
        SmsReport: {
            /**
             * @description The kind of event.
             * @example sms.report
             * @constant
             */
            type: "sms.report";
            /**
             * @description The idempotency key under which the exchange gave the message to the carrier.
             * @example sms-01KAR3M8ZQ-0
             */
            key: string;
            /**
             * @description The recipient's number.
             * @example 0501234567
             */
            to: string;
            /**
             * @description The SMPP status - DELIVRD, delivered; ESME_ROK, handed on; EXPIRED, no longer tracked; ESME_RINVDSTADR, the destination cannot be reached; ESME_RINVMSGLEN, wrong length; ESME_RINVCMDLEN, wrong command length; ESME_RMSGQFUL, queue full; ESME_RINVNUMDESTS, wrong number of destinations. Others may come.
             * @example DELIVRD
             */
            status: string;
            /**
             * Format: date-time
             * @description When it happened, an ISO 8601 instant.
             * @example 2026-11-23T08:15:04Z
             */
            at: string;
        };
        /**
         * @description The idempotency key under which the exchange gave the call to the carrier.
         * @example YA-3-0773137770-Merkazia-1795447298471003.0.17
         */
        CallKey: string;
        /**
         * @description The number that was called.
         * @example 0501234567
         */
        CallTo: string;
        /** @description A call that the carrier took was answered, by a person or by a voicemail. */
        CallAnswered: {
            /**
             * @description The kind of event.
             * @example call.answered
             * @constant
             */
            type: "call.answered";
            key: components["schemas"]["CallKey"];
            to: components["schemas"]["CallTo"];
            /**
             * Format: date-time
             * @description When it was answered, an ISO 8601 instant.
             * @example 2026-11-23T08:15:04Z
             */
            at: string;
        };
        /**
         * Format: date-time
         * @description When it happened, an ISO 8601 instant.
         * @example 2026-11-23T08:15:04Z
         */
        HappenedAt: string;
        /** @description A call that the carrier took is over, or could not be placed after all. */
        CallEnded: {
            /**
             * @description The kind of event.
             * @example call.ended
             * @constant
             */
            type: "call.ended";
            key: components["schemas"]["CallKey"];
            to: components["schemas"]["CallTo"];
            /**
             * @description How it ended - answered, by a person; voicemail, answered by one; no-answer, it rang; busy, the line was. Or it was never placed - congestion, the network was congested; blocked, the carrier blocks the number or the call; failed, for another reason.
             * @example no-answer
             * @enum {string}
             */
            outcome: "answered" | "voicemail" | "no-answer" | "busy" | "congestion" | "blocked" | "failed";
            /**
             * @description How long it was answered, in seconds; 0, also when absent, when it was not.
             * @default 0
             * @example 0
             */
            seconds?: number;
            /**
             * @description How long it was answered, in milliseconds, where the carrier knows it; without it `seconds` says.
             * @example 4969
             */
            ms?: number;
            /** @description When the call was put through to another one, an ISO 8601 instant; absent when it was not. */
            bridgedAt?: components["schemas"]["HappenedAt"];
            /**
             * @description When that other call ended, an ISO 8601 instant.
             * @example 2026-11-23T08:16:04Z
             */
            bridgedUntil?: components["schemas"]["HappenedAt"];
            /**
             * Format: date-time
             * @description When it was over, an ISO 8601 instant. Of two ends of one call that say the same, the earlier stands.
             * @example 2026-11-23T08:15:13Z
             */
            at: string;
        };
        /**
         * @description The idempotency key under which the exchange gave the bridged call or the fax to the carrier.
         * @example WSOC-LC-2026-11-23-15-10-15-276.0773137770
         */
        SingleCallKey: string;
        /** @description A leg of a bridged call was answered. `bridge.ended` says it again, and alone decides what is charged; but more time is held for a call only when it is known to be answered. */
        BridgeAnswered: {
            /**
             * @description The kind of event.
             * @example bridge.answered
             * @constant
             */
            type: "bridge.answered";
            key: components["schemas"]["SingleCallKey"];
            /**
             * @description Which leg - 1, the number or the SIP telephone that is called first; 2, the one it is connected with.
             * @example 1
             * @enum {integer}
             */
            leg: 1 | 2;
            at: components["schemas"]["HappenedAt"];
        };
        /**
         * @description How it ended - answered, by a person or a fax machine; voicemail, answered by one; no-answer, it rang; busy, the line was. Or it was never placed - congestion, the network was congested; blocked, the carrier blocks the number or the call; failed, for another reason.
         * @example answered
         * @enum {string}
         */
        CallOutcome: "answered" | "voicemail" | "no-answer" | "busy" | "congestion" | "blocked" | "failed";
        /** @description A bridged call is over, or could not be placed after all. Its moments follow one another - `dialledAt`, `answeredAt`, `bridgedAt`, `bridgedUntil`, `at` - within a day. By them it is charged. */
        BridgeEnded: {
            /**
             * @description The kind of event.
             * @example bridge.ended
             * @constant
             */
            type: "bridge.ended";
            key: components["schemas"]["SingleCallKey"];
            /** @description How the first leg ended. */
            outcome: components["schemas"]["CallOutcome"];
            /**
             * Format: date-time
             * @description When the first leg was dialled, an ISO 8601 instant.
             * @example 2026-11-23T13:10:15Z
             */
            dialledAt: string;
            /**
             * Format: date-time
             * @description When the first leg was answered; there with the outcomes answered and voicemail, and with no other.
             * @example 2026-11-23T13:10:15Z
             */
            answeredAt?: string;
            /** @description How the second leg ended, where it was dialled. */
            secondOutcome?: components["schemas"]["CallOutcome"];
            /**
             * Format: date-time
             * @description When the second leg was answered and the two were connected, where they were.
             * @example 2026-11-23T13:10:25Z
             */
            bridgedAt?: string;
            /**
             * Format: date-time
             * @description When the second leg was over; there with `bridgedAt`.
             * @example 2026-11-23T13:11:15Z
             */
            bridgedUntil?: string;
            /**
             * Format: date-time
             * @description When the first leg was over. Of two ends of one call the surer outcome stands, and of two that say the same the earlier.
             * @example 2026-11-23T13:11:15Z
             */
            at: string;
        };
        /** @description The recording of a bridged call is ready. The exchange fetches it from the carrier under the call's key. */
        BridgeRecorded: {
            /**
             * @description The kind of event.
             * @example bridge.recorded
             * @constant
             */
            type: "bridge.recorded";
            key: components["schemas"]["SingleCallKey"];
            at: components["schemas"]["HappenedAt"];
        };
        /** @description A fax was answered, and its transfer begins. `fax.ended` says it again, and alone decides what is charged; but more time is held for a fax only when it is known to be answered. */
        FaxAnswered: {
            /**
             * @description The kind of event.
             * @example fax.answered
             * @constant
             */
            type: "fax.answered";
            key: components["schemas"]["SingleCallKey"];
            at: components["schemas"]["HappenedAt"];
        };
        /** @description A fax is over, or could not be placed after all. It is charged from its answer to its end. */
        FaxEnded: {
            /**
             * @description The kind of event.
             * @example fax.ended
             * @constant
             */
            type: "fax.ended";
            key: components["schemas"]["SingleCallKey"];
            outcome: components["schemas"]["CallOutcome"];
            /**
             * Format: date-time
             * @description When it was answered; there with the outcomes answered and voicemail, and with no other.
             * @example 2026-11-23T19:40:55Z
             */
            answeredAt?: string;
            /**
             * @description The word of the fax engine on one that was answered, in ASCII - `SUCCESS` when it went through, otherwise what went wrong. There with `answeredAt`.
             * @example SUCCESS
             */
            status?: string;
            /**
             * Format: date-time
             * @description When it was over. Of two ends of one fax the surer outcome stands, and of two that say the same the earlier.
             * @example 2026-11-23T19:41:25Z
             */
            at: string;
        };
        /**
         * @description The caller's number.
         * @example 0501234567
         */
        TzintukFrom: string;
        /**
         * @description The number of the system that was called, main or secondary.
         * @example 0773137770
         */
        TzintukTo: string;
        /**
         * @description The name of the list, usually a number.
         * @example 100
         */
        TzintukName: string;
        /**
         * @description The extension in which it was done; `/` is the main one.
         * @default /
         * @example 1/2
         */
        TzintukFolder: string;
        /**
         * Format: date-time
         * @description When it was done, an ISO 8601 instant, at most 5 minutes from now. Of a number the latest instant counts, in whatever order events come; at one instant leaving counts before joining, and a reset before both.
         * @example 2026-11-23T08:15:04Z
         */
        TzintukAt: string;
        /** @description A caller joined a free tzintuk list; the first word of a list makes it. */
        TzintukJoined: {
            /**
             * @description The kind of event.
             * @example tzintuk.joined
             * @constant
             */
            type: "tzintuk.joined";
            from: components["schemas"]["TzintukFrom"];
            to: components["schemas"]["TzintukTo"];
            list: components["schemas"]["TzintukName"];
            folder?: components["schemas"]["TzintukFolder"];
            at: components["schemas"]["TzintukAt"];
        };
        /** @description A caller left a free tzintuk list. */
        TzintukLeft: {
            /**
             * @description The kind of event.
             * @example tzintuk.left
             * @constant
             */
            type: "tzintuk.left";
            from: components["schemas"]["TzintukFrom"];
            to: components["schemas"]["TzintukTo"];
            list: components["schemas"]["TzintukName"];
            folder?: components["schemas"]["TzintukFolder"];
            at: components["schemas"]["TzintukAt"];
        };
        /** @description An administrator called and took a number off a free tzintuk list. */
        TzintukRemoved: {
            /**
             * @description The kind of event.
             * @example tzintuk.removed
             * @constant
             */
            type: "tzintuk.removed";
            from: components["schemas"]["TzintukFrom"];
            to: components["schemas"]["TzintukTo"];
            list: components["schemas"]["TzintukName"];
            folder?: components["schemas"]["TzintukFolder"];
            /**
             * @description The number that was taken off.
             * @example 0521234567
             */
            target: string;
            at: components["schemas"]["TzintukAt"];
        };
        /** @description An administrator called and emptied a free tzintuk list. */
        TzintukReset: {
            /**
             * @description The kind of event.
             * @example tzintuk.reset
             * @constant
             */
            type: "tzintuk.reset";
            from: components["schemas"]["TzintukFrom"];
            to: components["schemas"]["TzintukTo"];
            list: components["schemas"]["TzintukName"];
            folder?: components["schemas"]["TzintukFolder"];
            at: components["schemas"]["TzintukAt"];
        };
        /**
         * @description A number of the system, its main one or a secondary one.
         * @example 0773137770
         */
        OfSystem: string;
        /**
         * @description The record of a call that came in, when it is over; GetIncomingSum sums its minutes. A record told again counts once; of
         *     two that contradict each other under one id the longer call stands.
         */
        IncomingEnded: {
            /**
             * @description The kind of event.
             * @example incoming.ended
             * @constant
             */
            type: "incoming.ended";
            /**
             * @description The id of the call. A leg that is passed on to another system has an id of its own.
             * @example 1770658096.48213
             */
            call: string;
            system: components["schemas"]["OfSystem"];
            /**
             * @description The caller's number, or the system that passed the call on. The exchange does not keep it.
             * @example 0521234567
             */
            from: string;
            /**
             * @description Whose minutes they are - `direct`, the caller dialled the system itself; `transferIn`, another system passed the call on to it; `transferOut`, it passed the call on to another system.
             * @example direct
             * @enum {string}
             */
            direction: "direct" | "transferIn" | "transferOut";
            /**
             * @description How long the call was answered, in seconds; 0, not at all.
             * @example 95
             */
            seconds: number;
            /** @description When the call ended, an ISO 8601 instant. Its minutes count on the Israel day on which it began, `seconds` before. */
            at: components["schemas"]["HappenedAt"];
        };
        /**
         * @description The queue's extension - `.` for the main one, or a path such as `/1/2`.
         * @example /1/2
         * @example .
         */
        QueuePath: string;
        /**
         * @description The id of the caller's stay in the queue; a caller who comes again has another one. GetQueueRealTime tells it as `CallId`.
         * @example 1770658096.48213
         */
        QueueCall: string;
        /** @description A caller began to wait in a queue. */
        QueueJoin: {
            /**
             * @description The kind of event.
             * @example queue.join
             * @constant
             */
            type: "queue.join";
            system: components["schemas"]["OfSystem"];
            path: components["schemas"]["QueuePath"];
            call: components["schemas"]["QueueCall"];
            /**
             * @description The caller's number.
             * @example 0521234567
             */
            phone: string;
            at: components["schemas"]["HappenedAt"];
        };
        /**
         * @description The agent's number, written the same way in all events.
         * @example 0501234567
         */
        QueueAgentNumber: string;
        /** @description An agent took a caller of a queue. */
        QueueConnect: {
            /**
             * @description The kind of event.
             * @example queue.connect
             * @constant
             */
            type: "queue.connect";
            system: components["schemas"]["OfSystem"];
            path: components["schemas"]["QueuePath"];
            call: components["schemas"]["QueueCall"];
            agent: components["schemas"]["QueueAgentNumber"];
            at: components["schemas"]["HappenedAt"];
        };
        /** @description A caller's stay in a queue is over. */
        QueueCallOver: {
            /**
             * @description The kind of event - `queue.leave`, the caller left the queue for elsewhere; `queue.abandon`, the caller hung up before an agent answered; `queue.complete`, the call with the agent is over.
             * @example queue.leave
             * @example queue.abandon
             * @example queue.complete
             * @enum {string}
             */
            type: "queue.leave" | "queue.abandon" | "queue.complete";
            system: components["schemas"]["OfSystem"];
            path: components["schemas"]["QueuePath"];
            call: components["schemas"]["QueueCall"];
            at: components["schemas"]["HappenedAt"];
        };
        /** @description An agent came to a queue; a break that began before is over. */
        QueueLogin: {
            /**
             * @description The kind of event.
             * @example queue.login
             * @constant
             */
            type: "queue.login";
            system: components["schemas"]["OfSystem"];
            path: components["schemas"]["QueuePath"];
            agent: components["schemas"]["QueueAgentNumber"];
            /**
             * @description The agent's priority in the queue; default 0, the first to be called.
             * @example 0
             */
            penalty?: number;
            at: components["schemas"]["HappenedAt"];
        };
        /** @description An agent of a queue went away, takes no calls for a while, or takes them again. */
        QueueAgent: {
            /**
             * @description The kind of event - `queue.logout`, the agent went away; `queue.pause`, takes no calls for a while; `queue.resume`, takes them again.
             * @example queue.logout
             * @example queue.pause
             * @example queue.resume
             * @enum {string}
             */
            type: "queue.logout" | "queue.pause" | "queue.resume";
            system: components["schemas"]["OfSystem"];
            path: components["schemas"]["QueuePath"];
            agent: components["schemas"]["QueueAgentNumber"];
            at: components["schemas"]["HappenedAt"];
        };
        /** @description One event that a carrier reports, told by `type`. */
        CarrierEvent: components["schemas"]["SmsReport"] | components["schemas"]["CallAnswered"] | components["schemas"]["CallEnded"] | components["schemas"]["BridgeAnswered"] | components["schemas"]["BridgeEnded"] | components["schemas"]["BridgeRecorded"] | components["schemas"]["FaxAnswered"] | components["schemas"]["FaxEnded"] | components["schemas"]["TzintukJoined"] | components["schemas"]["TzintukLeft"] | components["schemas"]["TzintukRemoved"] | components["schemas"]["TzintukReset"] | components["schemas"]["IncomingEnded"] | components["schemas"]["QueueJoin"] | components["schemas"]["QueueConnect"] | components["schemas"]["QueueCallOver"] | components["schemas"]["QueueLogin"] | components["schemas"]["QueueAgent"];
        /**
         * @description The event was taken; sending it again changes nothing.
         * @example {
         *       "accepted": true
         *     }
         */
        CarrierAccepted: {
            /**
             * @description True when the exchange knows the message or the call that the event names; false when it does not, and never will.
             * @example true
             */
            accepted: boolean;
        };
        /**
         * @description The user name of an account - the system's number, `=` and the account's number.
         * @example 0773137770=2
         */
        SipUser: string;
        /**
         * @description The realm of the registrar, as a rule its host.
         * @example sip.example.com
         */
        SipRealm: string;
        /** @description A telephone's request, as its registrar tells of it. */
        SipRequest: {
            /**
             * @description Its method.
             * @example REGISTER
             */
            method: string;
            /**
             * @description Its Request-URI. The one in the credentials must be the same but for parameters and port.
             * @example sip:sip.example.com
             */
            uri: string;
            /** @description The user part of To in a REGISTER, of From in any other request; the credentials must be of this account. */
            user: components["schemas"]["SipUser"];
            realm: components["schemas"]["SipRealm"];
            /**
             * @description How it came. Any but the account's own is forbidden.
             * @example udp
             */
            transport: string;
            /**
             * @description Its header Authorization, or Proxy-Authorization, as it is. Absent, it is challenged.
             * @example Digest username="0773137770=2", realm="sip.example.com", nonce="…", uri="sip:sip.example.com", response="…"
             */
            authorization?: string;
            /**
             * @description Its body, as it is. Where it is given, empty or not, auth-int is offered.
             * @example
             */
            body?: string;
            /**
             * @description The header Contact of a REGISTER, as it is; several joined by commas.
             * @example <sip:0773137770=2@192.0.2.7:5060>;expires=300
             */
            contact?: string;
            /**
             * @description The header Expires of a REGISTER.
             * @example 300
             */
            expires?: string;
            /**
             * @description The algorithms to offer, in this order, joined by commas. MD5 alone unless given, because some telephones give up at one they do not know.
             * @example MD5,SHA-256
             */
            algorithms?: string;
        };
        /**
         * @description How telephones connect to the account.
         * @example udp
         * @enum {string}
         */
        SipTransport: "udp" | "wss";
        /** @description A telephone. */
        SipContact: {
            /**
             * @description Its address.
             * @example sip:0773137770=2@192.0.2.7:5060
             */
            uri: string;
            /**
             * @description For how many seconds it is registered, 0 when that ended.
             * @example 300
             */
            expires: number;
        };
        /** @description The telephone is let in. */
        SipAuthorized: {
            /**
             * @description Always 200.
             * @example 200
             * @constant
             */
            status: 200;
            user: components["schemas"]["SipUser"];
            /**
             * @description The system whose account it is.
             * @example 0773137770
             */
            system: string;
            accountNumber: components["schemas"]["SipAccountNumber"];
            /**
             * @description The account's extension; null when it has none.
             * @example 201
             */
            extension: number | null;
            transport: components["schemas"]["SipTransport"];
            /**
             * @description The number that its calls over the network show.
             * @example 0773137770
             */
            callerId: string;
            /**
             * @description After a REGISTER with a Contact, the telephones it registered; empty when it ended registrations.
             * @example [
             *       {
             *         "uri": "sip:0773137770=2@192.0.2.7:5060",
             *         "expires": 300
             *       }
             *     ]
             */
            contacts?: components["schemas"]["SipContact"][];
        };
        /** @description What is to be answered in place of 200. */
        SipRefused: {
            /**
             * @description The status of SIP - 401 and 407, credentials are wanted; 402, no units; 403, forbidden; 404, nobody.
             * @example 403
             */
            status: number;
            /**
             * @description Why, in a few words.
             * @example The system is suspended
             */
            reason: string;
            /**
             * @description The lines of header to answer with, a challenge each.
             * @example [
             *       "WWW-Authenticate: Digest realm=\"sip.example.com\", algorithm=MD5, nonce=\"…\", qop=\"auth\""
             *     ]
             */
            headers?: string[];
        };
        /** @description A call that begins. */
        SipCall: {
            /** @description The account that calls. Absent when the call comes from outside, or from the exchange's own extensions. */
            from?: components["schemas"]["SipUser"];
            /**
             * @description What is called - the user part of the Request-URI, or the number that was dialled from outside.
             * @example 201
             */
            to: string;
            /**
             * @description Of an account's call the header X-YemotCallerId, where it has one; of any other who calls.
             * @example 0501234567
             */
            callerId?: string;
            /**
             * @description The call's id; the same that the queue module tells as YemotCallID.
             * @example 1770658096.48213
             */
            call: string;
            /**
             * @description The extension of the system that the call comes from; `/` unless given.
             * @example /1/2
             */
            path?: string;
        };
        /** @description The call goes to an account. */
        SipWayToAccount: {
            /**
             * @description Always 200.
             * @example 200
             * @constant
             */
            status: 200;
            /**
             * @description Always account.
             * @example account
             * @constant
             */
            kind: "account";
            /**
             * @description The system whose call it is.
             * @example 0773137770
             */
            system: string;
            user: components["schemas"]["SipUser"];
            transport: components["schemas"]["SipTransport"];
            /**
             * @description The addresses of its telephones that are registered now.
             * @example [
             *       "sip:0773137770=2@192.0.2.7:5060"
             *     ]
             */
            contacts: string[];
            /**
             * @description What is shown as the caller.
             * @example 0773137770
             */
            callerId: string;
            /**
             * @description The headers of the INVITE to the account.
             * @example {
             *       "X-Yemot-Path": "/1/2",
             *       "X-Yemot-CallID": "1770658096.48213"
             *     }
             */
            headers: {
                /**
                 * @description The extension of the system that the call comes from.
                 * @example /1/2
                 */
                "X-Yemot-Path": string;
                /**
                 * @description The call's id.
                 * @example 1770658096.48213
                 */
                "X-Yemot-CallID": string;
            };
        };
        /** @description The call goes over the network. */
        SipWayToNetwork: {
            /**
             * @description Always 200.
             * @example 200
             * @constant
             */
            status: 200;
            /**
             * @description Always network.
             * @example network
             * @constant
             */
            kind: "network";
            /**
             * @description The system whose call it is.
             * @example 0773137770
             */
            system: string;
            /**
             * @description The number to call.
             * @example 0501234567
             */
            number: string;
            /**
             * @description What is shown as the caller.
             * @example 0773137770
             */
            callerId: string;
        };
        /** @description The call goes to an extension of a system. */
        SipWayToExtension: {
            /**
             * @description Always 200.
             * @example 200
             * @constant
             */
            status: 200;
            /**
             * @description Always extension.
             * @example extension
             * @constant
             */
            kind: "extension";
            /**
             * @description The system whose call it is.
             * @example 0773137770
             */
            system: string;
            /**
             * @description The extension.
             * @example /1/2
             */
            path: string;
            /**
             * @description What is shown as the caller.
             * @example 0773137770
             */
            callerId: string;
        };
        /** @description An account, in a realm. */
        SipName: {
            user: components["schemas"]["SipUser"];
            realm: components["schemas"]["SipRealm"];
        };
        /** @description An account, with the hashes by which its digests are judged. */
        SipKeys: {
            /**
             * @description Always 200.
             * @example 200
             * @constant
             */
            status: 200;
            user: components["schemas"]["SipUser"];
            /**
             * @description The system whose account it is.
             * @example 0773137770
             */
            system: string;
            accountNumber: components["schemas"]["SipAccountNumber"];
            /**
             * @description The account's extension; null when it has none.
             * @example 201
             */
            extension: number | null;
            transport: components["schemas"]["SipTransport"];
            /**
             * @description The number that its calls over the network show.
             * @example 0773137770
             */
            callerId: string;
            /**
             * @description The hash of user name, realm and password, by algorithm.
             * @example {
             *       "MD5": "2d9b6ef2e9e20b6a5ac4d6c0f1e0b8a1",
             *       "SHA-256": "5b1f3c9f0c2c6a9e6f3a7d2b1e4c8f905b1f3c9f0c2c6a9e6f3a7d2b1e4c8f90",
             *       "SHA-512-256": "7c2e4d8a1f3b5c6d9e0f2a4b6c8d0e1f7c2e4d8a1f3b5c6d9e0f2a4b6c8d0e1f"
             *     }
             */
            ha1: {
                /**
                 * @description By MD5.
                 * @example 2d9b6ef2e9e20b6a5ac4d6c0f1e0b8a1
                 */
                MD5: string;
                /**
                 * @description By SHA-256.
                 * @example 5b1f3c9f0c2c6a9e6f3a7d2b1e4c8f905b1f3c9f0c2c6a9e6f3a7d2b1e4c8f90
                 */
                "SHA-256": string;
                /**
                 * @description By SHA-512/256.
                 * @example 7c2e4d8a1f3b5c6d9e0f2a4b6c8d0e1f7c2e4d8a1f3b5c6d9e0f2a4b6c8d0e1f
                 */
                "SHA-512-256": string;
            };
        };
    };
    responses: {
        /** @description The body or the query is not what its type says (malformed JSON, form or multipart). */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "responseStatus": "ERROR",
                 *       "message": "The body is not valid JSON."
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The body is over 6 MB; large files go up in parts. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "responseStatus": "ERROR",
                 *       "message": "The body is over 6 MB; upload large files in parts (UploadFile)."
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The query line is over 10 KB; use POST. */
        QueryTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "responseStatus": "ERROR",
                 *       "message": "The query line is over 10 KB; send the parameters by POST."
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The body is neither JSON, form nor multipart, or its encoding is not UTF-8. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "responseStatus": "ERROR",
                 *       "message": "A body is application/json, application/x-www-form-urlencoded or multipart/form-data."
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Too many requests; the header Retry-After says when to ask again. */
        TooManyRequests: {
            headers: {
                /**
                 * @description In how many seconds to ask again.
                 * @example 30
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "responseStatus": "ERROR",
                 *       "message": "Too many requests; try again in 30 seconds."
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A fault of the exchange; nothing is lost, and the header Merkazia-Request-Id finds it in the log. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "responseStatus": "EXCEPTION",
                 *       "message": "The exchange failed; the request id is in the header Merkazia-Request-Id."
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A command with the same Idempotency-Key still runs; ask again shortly. */
        StillRunning: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "responseStatus": "ERROR",
                 *       "message": "The command with this Idempotency-Key still runs."
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The Idempotency-Key was used with other parameters. */
        KeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "responseStatus": "ERROR",
                 *       "message": "This Idempotency-Key was used with other parameters."
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The answer is over 5 MB; it is at the address in the header Location for ten minutes, for whoever has that address. HTTP clients follow by themselves. */
        SeeOther: {
            headers: {
                /**
                 * @description Where the answer is, as JSON; it needs no token.
                 * @example http://127.0.0.1:8585/files/answers/Zx81yTq0aVb3kLmN5pQrStUv?expires=1771000000&type=application%2Fjson&signature=h3Jk
                 */
                Location: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The file is over 4 MB; it is at the address in the header Location for ten minutes, for whoever has that address. HTTP clients follow by themselves. */
        SeeFile: {
            headers: {
                /**
                 * @description Where the file is; it needs no token.
                 * @example http://127.0.0.1:8585/files/files/Zx81yTq0aVb3kLmN5pQrStUv?expires=1771000000&type=application%2Foctet-stream&signature=h3Jk
                 */
                Location: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such file. */
        NoSuchFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "responseStatus": "ERROR",
                 *       "message": "file does not exist",
                 *       "yemotAPIVersion": 100
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The report is over 4 MB; it is at the address in the header Location for ten minutes, for whoever has that address. HTTP clients follow by themselves. */
        SeeReport: {
            headers: {
                /**
                 * @description Where the report is, in the form asked for; it needs no token.
                 * @example http://127.0.0.1:8585/files/answers/Zx81yTq0aVb3kLmN5pQrStUv?expires=1771000000&type=text%2Fcsv&signature=h3Jk
                 */
                Location: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Taken. */
        HookTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not taken; posted again later. */
        HookNotTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A field is missing or wrong; the reason names it. */
        RegistrarWrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 400,
                 *       "reason": "realm is missing or wrong."
                 *     }
                 */
                "application/json": components["schemas"]["SipRefused"];
            };
        };
        /** @description The registrar's secret is missing or wrong. */
        RegistrarForeign: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 401,
                 *       "reason": "The header authorization does not hold the registrar's secret."
                 *     }
                 */
                "application/json": components["schemas"]["SipRefused"];
            };
        };
        /** @description The request is over 64 KB. */
        RegistrarTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 413,
                 *       "reason": "A request is at most 64 KB."
                 *     }
                 */
                "application/json": components["schemas"]["SipRefused"];
            };
        };
    };
    parameters: {
        /**
         * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
         * @example order-1843-reminder
         */
        IdempotencyKey: string;
        /**
         * @description The hook's own id; the same however often it is posted, so that a second arrival can be known.
         * @example msg_5tQZ0m1cVhY2pR8xW4kLsNaE7
         */
        HookId: string;
        /**
         * @description When this attempt was made, in seconds since 1 January 1970 UTC. Refuse one that is more than 5 minutes away.
         * @example 1795447303
         */
        HookTimestamp: number;
        /**
         * @description `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` (Standard Webhooks), under the bytes that the system's hook secret `whsec_…` holds in base64. While the secret is being replaced there are two, with a space between; one that fits is enough. `verifyHook` of @merkazia/client checks it.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        HookSignature: string;
        /**
         * @description The event's own id; the same whenever the event is sent again.
         * @example evt_01KAR3N0T5
         */
        WebhookId: string;
        /**
         * @description When the event was sent, in seconds since 1 January 1970 UTC; more than 5 minutes away is refused (401).
         * @example 1795421704
         */
        WebhookTimestamp: number;
        /**
         * @description `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` under the shared secret. While a secret is being replaced there may be several, with spaces between; one that fits is enough.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        WebhookSignature: string;
    };
    requestBodies: {
        /** @description One status of a spoken campaign. */
        TtsStatusBody: {
            content: {
                "application/json": components["schemas"]["TtsStatus"];
            };
        };
        /** @description One step in the delivery of a fax. */
        FaxDeliveryBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["FaxDelivery"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    LoginGet: {
        parameters: {
            query: {
                /**
                 * @description The system's number, main or secondary.
                 * @example 0773137770
                 */
                username: string;
                /**
                 * @description The system's password.
                 * @example 1234
                 */
                password: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    Login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "0773137770",
                 *       "password": "1234"
                 *     }
                 */
                "application/json": components["schemas"]["LoginParams"];
                /**
                 * @example {
                 *       "username": "0773137770",
                 *       "password": "1234"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["LoginParams"];
                /**
                 * @example {
                 *       "username": "0773137770",
                 *       "password": "1234"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["LoginParams"];
            };
        };
        responses: {
            /** @description The token, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    LogoutGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example hweR4mQ0pZ1cT9sJ76TM
                 */
                token?: components["schemas"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over, or there was none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    Logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "application/json": components["schemas"]["LogoutParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["LogoutParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["LogoutParams"];
            };
        };
        responses: {
            /** @description The session is over, or there was none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetSessionGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example hweR4mQ0pZ1cT9sJ76TM
                 */
                token?: components["schemas"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The system of the session, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSessionResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "application/json": components["schemas"]["GetSessionParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetSessionParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetSessionParams"];
            };
        };
        responses: {
            /** @description The system of the session, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSessionResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    ValidationTokenGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example hweR4mQ0pZ1cT9sJ76TM
                 */
                token?: components["schemas"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session of the token, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationTokenResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    ValidationToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "application/json": components["schemas"]["ValidationTokenParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ValidationTokenParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ValidationTokenParams"];
            };
        };
        responses: {
            /** @description The session of the token, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationTokenResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    DoubleAuthGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example hweR4mQ0pZ1cT9sJ76TM
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The step - `SendCode` has the creator's telephone called, `VerifyCode` takes the code. None, or anything else, is answered `Missing parameters` (EXCEPTION).
                 * @example SendCode
                 */
                action?: string;
                /** @description For VerifyCode, the last 4 digits of the number that called. Without it VerifyCode answers `Missing parameters` (ERROR). */
                code?: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step is done, or why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoubleAuthResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    DoubleAuth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "action": "SendCode"
                 *     }
                 */
                "application/json": components["schemas"]["DoubleAuthParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "action": "SendCode"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["DoubleAuthParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "action": "SendCode"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["DoubleAuthParams"];
            };
        };
        responses: {
            /** @description The step is done, or why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoubleAuthResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetLoginLogGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example hweR4mQ0pZ1cT9sJ76TM
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description At most how many rows, counted from the newest. Default, all of them.
                 * @example 50
                 */
                limit?: number;
                /** @description Whose log - one of the system's own numbers, main or secondary. Default, the main number. */
                username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempts, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLoginLogResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetLoginLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "limit": 50
                 *     }
                 */
                "application/json": components["schemas"]["GetLoginLogParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "limit": 50
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetLoginLogParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "limit": 50
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetLoginLogParams"];
            };
        };
        responses: {
            /** @description The attempts, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLoginLogResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetAllSessionsGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example hweR4mQ0pZ1cT9sJ76TM
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description At most how many sessions are listed; the count stays that of all. Default, all of them.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAllSessionsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetAllSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "limit": 50
                 *     }
                 */
                "application/json": components["schemas"]["GetAllSessionsParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "limit": 50
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetAllSessionsParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "limit": 50
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetAllSessionsParams"];
            };
        };
        responses: {
            /** @description The sessions, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAllSessionsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    KillSessionGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example hweR4mQ0pZ1cT9sJ76TM
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The session's `id`, from GetAllSessions. None, or what is not a number, is answered `SessionId Can only be a number`.
                 * @example 35
                 */
                SessionId?: string | number;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over, or why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KillSessionResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    KillSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "SessionId": 35
                 *     }
                 */
                "application/json": components["schemas"]["KillSessionParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "SessionId": 35
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["KillSessionParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM",
                 *       "SessionId": 35
                 *     }
                 */
                "multipart/form-data": components["schemas"]["KillSessionParams"];
            };
        };
        responses: {
            /** @description The session is over, or why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KillSessionResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    KillAllSessionsGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example hweR4mQ0pZ1cT9sJ76TM
                 */
                token?: components["schemas"]["Token"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions are over, or why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KillAllSessionsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    KillAllSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "application/json": components["schemas"]["KillAllSessionsParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["KillAllSessionsParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["KillAllSessionsParams"];
            };
        };
        responses: {
            /** @description The sessions are over, or why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KillAllSessionsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetCustomerDataGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The system, or why it is not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCustomerDataResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetCustomerData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234"
                 *     }
                 */
                "application/json": components["schemas"]["GetCustomerDataParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetCustomerDataParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetCustomerDataParams"];
            };
        };
        responses: {
            /** @description The system, or why it is not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCustomerDataResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTransactionsGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description How many movements to pass over before the first row, for reading page by page.
                 * @example 0
                 */
                from?: number;
                /**
                 * @description At most how many rows.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description With `campaigns`, only the movements that campaigns made. Default, every movement.
                 * @example campaigns
                 */
                filter?: "campaigns";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The movements, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTransactionsResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "from": 0,
                 *       "limit": 100,
                 *       "filter": "campaigns"
                 *     }
                 */
                "application/json": components["schemas"]["GetTransactionsParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "from": 0,
                 *       "limit": 100,
                 *       "filter": "campaigns"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetTransactionsParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "from": 0,
                 *       "limit": 100,
                 *       "filter": "campaigns"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetTransactionsParams"];
            };
        };
        responses: {
            /** @description The movements, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTransactionsResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetCustomerSmsTransactionsGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The movements, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCustomerSmsTransactionsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetCustomerSmsTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234"
                 *     }
                 */
                "application/json": components["schemas"]["GetCustomerSmsTransactionsParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetCustomerSmsTransactionsParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetCustomerSmsTransactionsParams"];
            };
        };
        responses: {
            /** @description The movements, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCustomerSmsTransactionsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetSmsOutLogGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description At most how many rows, counted from the newest. Default, all of them.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SMS that left the system, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSmsOutLogResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetSmsOutLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "limit": 100
                 *     }
                 */
                "application/json": components["schemas"]["GetSmsOutLogParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "limit": 100
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetSmsOutLogParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "limit": 100
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetSmsOutLogParams"];
            };
        };
        responses: {
            /** @description The SMS that left the system, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSmsOutLogResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetIncomingSumGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The first day, `YYYY-MM-DD`. Default, the first of the current month (Gregorian, in Israel).
                 * @example 2026-02-01
                 */
                from?: components["schemas"]["LocalDate"];
                /**
                 * @description The last day, `YYYY-MM-DD`, itself included; not before `from`. Default, today in Israel.
                 * @example 2026-02-09
                 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The minutes, or why there is no sum. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIncomingSumResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetIncomingSum: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "from": "2026-02-01",
                 *       "to": "2026-02-09"
                 *     }
                 */
                "application/json": components["schemas"]["GetIncomingSumParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "from": "2026-02-01",
                 *       "to": "2026-02-09"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetIncomingSumParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "from": "2026-02-01",
                 *       "to": "2026-02-09"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetIncomingSumParams"];
            };
        };
        responses: {
            /** @description The minutes, or why there is no sum. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIncomingSumResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    ViewCampaignReportsGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The campaign's id - its description among the transactions without the leading `Start-YA-`. It is known with that lead too, and with `Start-` or `YA-` alone.
                 * @example SMS-3-0773137770-Merkazia-1641217161871
                 */
                CampaignId: string;
                /**
                 * @description Whether the report comes as JSON; otherwise it is an HTML page.
                 * @example 1
                 */
                json?: components["schemas"]["Flag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, as JSON or as a page, or why there is none (always JSON). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewCampaignReportsResult"] | components["schemas"]["Failure"];
                    /** @example <!doctype html><html lang="he" dir="rtl"><table><tr><td>0501234567</td><td>DELIVRD</td></tr></table></html> */
                    "text/html": Blob;
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    ViewCampaignReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "CampaignId": "SMS-3-0773137770-Merkazia-1641217161871",
                 *       "json": 1
                 *     }
                 */
                "application/json": components["schemas"]["ViewCampaignReportsParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "CampaignId": "SMS-3-0773137770-Merkazia-1641217161871",
                 *       "json": 1
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ViewCampaignReportsParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "CampaignId": "SMS-3-0773137770-Merkazia-1641217161871",
                 *       "json": 1
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ViewCampaignReportsParams"];
            };
        };
        responses: {
            /** @description The report, as JSON or as a page, or why there is none (always JSON). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewCampaignReportsResult"] | components["schemas"]["Failure"];
                    /** @example <!doctype html><html lang="he" dir="rtl"><table><tr><td>0501234567</td><td>DELIVRD</td></tr></table></html> */
                    "text/html": Blob;
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SetSecondaryDidUsageDescriptionGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The secondary number's id, from `secondary_dids` of GetCustomerData.
                 * @example 100
                 */
                secondaryDidId: number;
                /**
                 * @description Where the number's calls go from now on. `goto:/` and the path of an extension, or `goto:/` alone for the main one. `sip:` and a number - from 200 to 10000 it is a SIP extension, lower it is the number of a SIP account, and there is one; only on a server that supports SIP.
                 * @example goto:/1/20/11
                 */
                newUsage: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number leads elsewhere from now on, or why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetSecondaryDidUsageDescriptionResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SetSecondaryDidUsageDescription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "secondaryDidId": 100,
                 *       "newUsage": "goto:/1/20/11"
                 *     }
                 */
                "application/json": components["schemas"]["SetSecondaryDidUsageDescriptionParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "secondaryDidId": 100,
                 *       "newUsage": "goto:/1/20/11"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SetSecondaryDidUsageDescriptionParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "secondaryDidId": 100,
                 *       "newUsage": "goto:/1/20/11"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SetSecondaryDidUsageDescriptionParams"];
            };
        };
        responses: {
            /** @description The number leads elsewhere from now on, or why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetSecondaryDidUsageDescriptionResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetQueueRealTimeGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The queue's extension - `.` for the main one, or a path such as `/1/2`.
                 * @example /1/2
                 */
                queuePath: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue, or why it is not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetQueueRealTimeResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetQueueRealTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "queuePath": "/1/2"
                 *     }
                 */
                "application/json": components["schemas"]["GetQueueRealTimeParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "queuePath": "/1/2"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetQueueRealTimeParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "queuePath": "/1/2"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetQueueRealTimeParams"];
            };
        };
        responses: {
            /** @description The queue, or why it is not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetQueueRealTimeResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetIVR2DirGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The folder, in any spelling of a path; absent or empty, the main folder.
                 * @example ivr2:/5
                 */
                path?: string;
                /**
                 * @description How many of `files` to pass over.
                 * @example 0
                 */
                filesFrom?: number;
                /**
                 * @description How many of `files` to answer at most; all, unless given.
                 * @example 100
                 */
                filesLimit?: number;
                /**
                 * @description What the lists are ordered by - the name (numbers in it count as numbers), when it was made, when it last changed, the number by which it came, who put it, its size, or how it came.
                 * @example name
                 */
                orderBy?: "name" | "date" | "mtime" | "customerdid" | "uploader" | "size" | "source";
                /**
                 * @description Whether the order ascends or descends.
                 * @example asc
                 */
                orderDir?: "asc" | "desc" | "ASC" | "DESC";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in the folder, or why it is not told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIVR2DirResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetIVR2Dir: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/5",
                 *       "filesFrom": 0,
                 *       "filesLimit": 100,
                 *       "orderBy": "name",
                 *       "orderDir": "asc"
                 *     }
                 */
                "application/json": components["schemas"]["GetIVR2DirParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/5",
                 *       "filesFrom": 0,
                 *       "filesLimit": 100,
                 *       "orderBy": "name",
                 *       "orderDir": "asc"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetIVR2DirParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/5",
                 *       "filesFrom": 0,
                 *       "filesLimit": 100,
                 *       "orderBy": "name",
                 *       "orderDir": "asc"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetIVR2DirParams"];
            };
        };
        responses: {
            /** @description What is in the folder, or why it is not told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIVR2DirResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    FileActionGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description What is done.
                 * @example move
                 */
                action: "copy" | "move" | "delete";
                /**
                 * @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep.
                 * @example ivr2:/5/000.wav
                 */
                what?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what0?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what1?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what2?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what3?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what4?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what5?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what6?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what7?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what8?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what9?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what10?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what11?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what12?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what13?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what14?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what15?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what16?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what17?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what18?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what19?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what20?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what21?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what22?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what23?: components["schemas"]["FilePath"];
                /** @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep. */
                what24?: components["schemas"]["FilePath"];
                /**
                 * @description Where to, for copy and move. A folder that is there, or a path that ends in a slash, takes everything in under its own name; so does any target of more than one. Otherwise it is the new path itself.
                 * @example ivr2:/6/000.wav
                 */
                target?: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of each, or why nothing was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileActionResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    FileAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "action": "move",
                 *       "what": "ivr2:/5/000.wav",
                 *       "target": "ivr2:/6/000.wav"
                 *     }
                 */
                "application/json": components["schemas"]["FileActionParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "action": "move",
                 *       "what": "ivr2:/5/000.wav",
                 *       "target": "ivr2:/6/000.wav"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["FileActionParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "action": "move",
                 *       "what": "ivr2:/5/000.wav",
                 *       "target": "ivr2:/6/000.wav"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["FileActionParams"];
            };
        };
        responses: {
            /** @description What became of each, or why nothing was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileActionResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UploadFileGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The file's whole path, in any spelling of a path; with `autoNumbering` the folder it goes to.
                 * @example ivr2:5/000.wav
                 */
                path?: string;
                /** @description Whether a WAV or MP3 file is converted to what telephones play, a WAV of 8 kHz, mono, 16 bits, of at most an hour, under a name that ends in `.wav`. */
                convertAudio?: components["schemas"]["Flag"];
                /** @description Whether the file is named by the number after the highest in the folder, `000` and on, with the extension of the uploaded file. */
                autoNumbering?: components["schemas"]["Flag"];
                /** @description Whether the file is UTF-8 text to be spoken; its name ends in `.tts`. */
                tts?: components["schemas"]["Flag"];
                /**
                 * @description Names a file that comes in parts, the same in all of them.
                 * @example ae9fb0f0-3f1c-4fbe-a3cb-e0e1e7b4ab4c
                 */
                qquuid?: string;
                /** @description Which part this is, 0 and on. */
                qqpartindex?: number;
                /** @description Where in the file the part begins. */
                qqpartbyteoffset?: number;
                /** @description The part's size in bytes. */
                qqchunksize?: number;
                /**
                 * @description How many parts there are, at most 1,000.
                 * @example 3
                 */
                qqtotalparts?: number;
                /**
                 * @description The file's whole size in bytes, at most 50 MB.
                 * @example 5242880
                 */
                qqtotalfilesize?: number;
                /**
                 * @description The file's name where it comes from; its extension counts.
                 * @example greeting.wav
                 */
                qqfilename?: string;
                /**
                 * @description All parts have come - put them together. `UploadFile?done` is enough.
                 * @example 1
                 */
                done?: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file that came, or why it was not taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadFileResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UploadFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:5/000.wav",
                 *       "qquuid": "ae9fb0f0-3f1c-4fbe-a3cb-e0e1e7b4ab4c",
                 *       "qqfilename": "greeting.wav",
                 *       "qqtotalparts": 3,
                 *       "qqtotalfilesize": 5242880,
                 *       "done": "1"
                 *     }
                 */
                "application/json": components["schemas"]["UploadFileParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:5/000.wav",
                 *       "qquuid": "ae9fb0f0-3f1c-4fbe-a3cb-e0e1e7b4ab4c",
                 *       "qqfilename": "greeting.wav",
                 *       "qqtotalparts": 3,
                 *       "qqtotalfilesize": 5242880,
                 *       "done": "1"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["UploadFileParams"];
                /**
                 * @example {
                 *       "path": "ivr2:5/000.wav",
                 *       "file": "RIFF…",
                 *       "convertAudio": 1
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UploadFileUpload"];
            };
        };
        responses: {
            /** @description The file that came, or why it was not taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadFileResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    DownloadFileGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep.
                 * @example ivr2:/5/000.wav
                 */
                path: components["schemas"]["FilePath"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, or why it is not answered (JSON). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                    /** @example RIFF… */
                    "application/octet-stream": Blob;
                };
            };
            303: components["responses"]["SeeFile"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NoSuchFile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    DownloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/5/000.wav"
                 *     }
                 */
                "application/json": components["schemas"]["DownloadFileParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/5/000.wav"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["DownloadFileParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/5/000.wav"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["DownloadFileParams"];
            };
        };
        responses: {
            /** @description The file, or why it is not answered (JSON). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                    /** @example RIFF… */
                    "application/octet-stream": Blob;
                };
            };
            303: components["responses"]["SeeFile"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NoSuchFile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CheckIfFolderExistsGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep.
                 * @example ivr2:/4
                 */
                path: components["schemas"]["FilePath"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the folder is there, or why it is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIfFolderExistsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CheckIfFolderExists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/4"
                 *     }
                 */
                "application/json": components["schemas"]["CheckIfFolderExistsParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/4"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CheckIfFolderExistsParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/4"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CheckIfFolderExistsParams"];
            };
        };
        responses: {
            /** @description Whether the folder is there, or why it is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIfFolderExistsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UploadTextFileGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep.
                 * @example ivr2:/4/ext.ini
                 */
                what: components["schemas"]["FilePath"];
                /**
                 * @description The whole text of the file, at most 1 MB as UTF-8; it may be empty.
                 * @example type=menu
                 *     title=תפריט ראשי
                 */
                contents: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file that was written, or why none was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadTextFileResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UploadTextFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "what": "ivr2:/4/ext.ini",
                 *       "contents": "type=menu\ntitle=תפריט ראשי\n"
                 *     }
                 */
                "application/json": components["schemas"]["UploadTextFileParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "what": "ivr2:/4/ext.ini",
                 *       "contents": "type=menu\ntitle=תפריט ראשי\n"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["UploadTextFileParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "what": "ivr2:/4/ext.ini",
                 *       "contents": "type=menu\ntitle=תפריט ראשי\n"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UploadTextFileParams"];
            };
        };
        responses: {
            /** @description The file that was written, or why none was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadTextFileResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTextFileGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep.
                 * @example ivr2:/4/ext.ini
                 */
                what: components["schemas"]["FilePath"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTextFileResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTextFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "what": "ivr2:/4/ext.ini"
                 *     }
                 */
                "application/json": components["schemas"]["GetTextFileParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "what": "ivr2:/4/ext.ini"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetTextFileParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "what": "ivr2:/4/ext.ini"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetTextFileParams"];
            };
        };
        responses: {
            /** @description The text, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTextFileResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CheckIfFileExistsGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description Where a file or folder is - `ivr2:/` and the path, `ivr2:` and the path, `ivr/` and the path, or the path from the main folder with or without a slash before it; all spellings mean the same. A doubled slash is one; `..`, a backslash, a colon in a name and what is percent-encoded twice are refused. Names are at most 255 characters, 20 levels deep.
                 * @example ivr2:/4/ext.ini
                 */
                path: components["schemas"]["FilePath"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the file is there, or why it is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIfFileExistsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CheckIfFileExists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/4/ext.ini"
                 *     }
                 */
                "application/json": components["schemas"]["CheckIfFileExistsParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/4/ext.ini"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CheckIfFileExistsParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "path": "ivr2:/4/ext.ini"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CheckIfFileExistsParams"];
            };
        };
        responses: {
            /** @description Whether the file is there, or why it is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIfFileExistsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    RenderYMGRFileGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description Where the report is (the name is spelt so). A .ymgr file is UTF-8 text, a record a line (LF or CRLF): `key#value` pairs joined by `%`, the first `#` of a pair dividing it. There is no heading line, records may differ in their keys, and a value may be empty. A `%` that no key and `#` follow belongs to the value; a line without a key is no record.
                 * @example ivr2:/1/2/ApprovalAll.ymgr
                 */
                wath: string;
                /**
                 * @description What it is made into - `html`, a page with a table; `csv`, a table for a spreadsheet, UTF-8 with a byte-order mark so that Excel reads its Hebrew; `json`, an array in a JSON answer.
                 * @example json
                 */
                convertType: "html" | "csv" | "json";
                /** @description Whether the report comes raw, as it is in the file - no column added, hidden or renamed and no value translated. Otherwise it is translated, JSON too. */
                notLoadLang?: components["schemas"]["Flag"];
                /**
                 * @description The language to look for translations in, capital letters.
                 * @example HE
                 */
                renderLanguage?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report in the form asked for, or why there is none (always JSON). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderYMGRFileResult"] | components["schemas"]["Failure"];
                    /** @example <!doctype html><html lang="he" dir="rtl"><table><tr><th>טלפון</th></tr><tr><td>0501234567</td></tr></table></html> */
                    "text/html": Blob;
                    /**
                     * @example שלוחה,טלפון
                     *     77,0501234567
                     */
                    "text/csv": Blob;
                };
            };
            303: components["responses"]["SeeReport"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    RenderYMGRFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "wath": "ivr2:/1/2/ApprovalAll.ymgr",
                 *       "convertType": "json",
                 *       "renderLanguage": "HE"
                 *     }
                 */
                "application/json": components["schemas"]["RenderYMGRFileParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "wath": "ivr2:/1/2/ApprovalAll.ymgr",
                 *       "convertType": "json",
                 *       "renderLanguage": "HE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["RenderYMGRFileParams"];
                /**
                 * @example {
                 *       "token": "0773137770:1234",
                 *       "wath": "ivr2:/1/2/ApprovalAll.ymgr",
                 *       "convertType": "json",
                 *       "renderLanguage": "HE"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["RenderYMGRFileParams"];
            };
        };
        responses: {
            /** @description The report in the form asked for, or why there is none (always JSON). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderYMGRFileResult"] | components["schemas"]["Failure"];
                    /** @example <!doctype html><html lang="he" dir="rtl"><table><tr><th>טלפון</th></tr><tr><td>0501234567</td></tr></table></html> */
                    "text/html": Blob;
                    /**
                     * @example שלוחה,טלפון
                     *     77,0501234567
                     */
                    "text/csv": Blob;
                };
            };
            303: components["responses"]["SeeReport"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SendSmsGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The sender shown - the main number, a secondary number, an approved caller ID, or a text sender where support enabled one. Default, the main number.
                 * @example 0773137770
                 */
                from?: string;
                /**
                 * @description The text, at most 10,000 characters; every started 70 characters are charged.
                 * @example שלום מהמרכזיה
                 */
                message: string;
                /** @description Whether the text pops up full-screen (a flash message). Some telephones and operators show it as an ordinary one. */
                sendFlashMessage?: components["schemas"]["Flag"];
                /**
                 * @description The recipients joined by `:` or `,`, as many as the body holds, or `tpl:` and the id of a distribution list.
                 * @example 0501234567:0521234567
                 */
                phones: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was accepted and what it costs, or why nothing was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendSmsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SendSms: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "0773137770",
                 *       "phones": "0501234567:0521234567",
                 *       "message": "שלום מהמרכזיה"
                 *     }
                 */
                "application/json": components["schemas"]["SendSmsParams"];
                /**
                 * @example {
                 *       "from": "0773137770",
                 *       "phones": "0501234567:0521234567",
                 *       "message": "שלום מהמרכזיה"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SendSmsParams"];
                /**
                 * @example {
                 *       "from": "0773137770",
                 *       "phones": "0501234567:0521234567",
                 *       "message": "שלום מהמרכזיה"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SendSmsParams"];
            };
        };
        responses: {
            /** @description What was accepted and what it costs, or why nothing was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendSmsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CreateTemplateGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description What the list is called, at most 200 characters.
                 * @example Parents of class 4
                 */
                description: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new list, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTemplateResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CreateTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Parents of class 4"
                 *     }
                 */
                "application/json": components["schemas"]["CreateTemplateParams"];
                /**
                 * @example {
                 *       "description": "Parents of class 4"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CreateTemplateParams"];
                /**
                 * @example {
                 *       "description": "Parents of class 4"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CreateTemplateParams"];
            };
        };
        responses: {
            /** @description The new list, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTemplateResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTemplatesGet: {
        parameters: {
            query?: {
                /**
                 * @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters.
                 * @example hweR4mQ0pZ1cT9sJ76TM
                 */
                token?: components["schemas"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplatesResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "application/json": components["schemas"]["GetTemplatesParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetTemplatesParams"];
                /**
                 * @example {
                 *       "token": "hweR4mQ0pZ1cT9sJ76TM"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetTemplatesParams"];
            };
        };
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplatesResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UpdateTemplateGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The distribution list, by the number that CreateTemplate and GetTemplates answer.
                 * @example 482913507
                 */
                templateId: components["schemas"]["TemplateId"];
                /** @description What the list is called, at most 200 characters. */
                description?: string;
                /** @description The caller ID shown - the main number, a secondary number or an approved caller ID; empty, the main number. */
                callerId?: string;
                /** @description Who may call in - everybody, everybody but the list, the list alone, or nobody. */
                incomingPolicy?: "OPEN" | "BLACKLIST" | "WHITELIST" | "BLOCKED";
                /** @description Whether it is the system's default list. */
                customerDefault?: components["schemas"]["Flag"];
                /** @description How many calls to the list there are at a time; 0, as many as the system may have. */
                maxActiveChannels?: number;
                /** @description How many of them are bridged at a time; 0, as many as the system may have. */
                maxBridgedChannels?: number;
                /** @description How long a telephone rings, in seconds, 5 to 120. */
                originateTimeout?: number;
                /** @description Whether voice mail is told from people. */
                vmDetect?: components["schemas"]["Flag"];
                /** @description Whether calls are filtered. */
                filterEnabled?: components["schemas"]["Flag"];
                /**
                 * @description How often a number is called at most, 1 to 10.
                 * @example 3
                 */
                maxDialAttempts?: number;
                /**
                 * @description How long to wait before a number is called again, in seconds, a day at most.
                 * @example 300
                 */
                redialWait?: number;
                /**
                 * @description Which numbers are called again - none, those the network had no line to, or all that were not reached.
                 * @example FAILED
                 */
                redialPolicy?: "NONE" | "CONGESTIONS" | "FAILED";
                /** @description What a call is - the message once, the message again and again, a message that may be answered by one, a voice mail, or a call that is bridged. */
                yemotContext?: "SIMPLE" | "REPEAT" | "MESSAGE" | "VOICEMAIL" | "BRIDGE";
                /** @description Where a call is bridged to - a number or an extension; empty, nowhere. At most 64 digits and the signs `*#+/:-`. */
                bridgeTo?: string;
                /** @description Whether each number hears a message of its own. */
                playPrivateMsg?: components["schemas"]["Flag"];
                /** @description How someone who asks to be removed is removed - in silence, or with a message that says so. */
                removeRequest?: "SILENT" | "WITH_MESSAGE";
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list as it is now, or why it was not changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTemplateResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UpdateTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "maxDialAttempts": 3,
                 *       "redialWait": 300,
                 *       "redialPolicy": "FAILED"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTemplateParams"];
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "maxDialAttempts": 3,
                 *       "redialWait": 300,
                 *       "redialPolicy": "FAILED"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["UpdateTemplateParams"];
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "maxDialAttempts": 3,
                 *       "redialWait": 300,
                 *       "redialPolicy": "FAILED"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UpdateTemplateParams"];
            };
        };
        responses: {
            /** @description The list as it is now, or why it was not changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTemplateResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    DeleteTemplateGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The distribution list, by the number that CreateTemplate and GetTemplates answer.
                 * @example 482913507
                 */
                templateId: components["schemas"]["TemplateId"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list was deleted, or why it was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteTemplateResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    DeleteTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 482913507
                 *     }
                 */
                "application/json": components["schemas"]["DeleteTemplateParams"];
                /**
                 * @example {
                 *       "templateId": 482913507
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["DeleteTemplateParams"];
                /**
                 * @example {
                 *       "templateId": 482913507
                 *     }
                 */
                "multipart/form-data": components["schemas"]["DeleteTemplateParams"];
            };
        };
        responses: {
            /** @description The list was deleted, or why it was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteTemplateResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UploadPhoneListGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The distribution list, by the number that CreateTemplate and GetTemplates answer.
                 * @example 482913507
                 */
                templateId: components["schemas"]["TemplateId"];
                /**
                 * @description The lines - a number, the columns of its name (at most 80 characters together), more about it (at most 120 characters). Further columns and empty lines do nothing; lines may end as on any system.
                 * @example 0501234567,Dina Levi,class 4
                 *     0521234567,Noam Cohen
                 *     050-1234567
                 *     hello
                 */
                data: string;
                /** @description How many columns after the number are the name; they are joined by spaces. 0 to 10. */
                nameColumns?: number;
                /** @description An area code, or a 0, that is put before what is no number without it and does not begin with 0 or +. Absent or empty, nothing is. */
                defaultPrefix?: string;
                /** @description What stands between two columns. */
                delimiter?: "," | "TAB";
                /**
                 * @description Whether the lines are added to the list, take the place of all that is on it, or name what goes from it.
                 * @example UPDATE
                 */
                updateType?: "UPDATE" | "NEW" | "REMOVE";
                /** @description Whether the numbers are blocked. Absent, new ones are not, and those on the list stay as they are. */
                blocked?: components["schemas"]["Flag"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of the lines, or why nothing was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadPhoneListResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UploadPhoneList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "data": "0501234567,Dina Levi,class 4\n0521234567,Noam Cohen\n050-1234567\nhello",
                 *       "updateType": "UPDATE"
                 *     }
                 */
                "application/json": components["schemas"]["UploadPhoneListParams"];
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "data": "0501234567,Dina Levi,class 4\n0521234567,Noam Cohen\n050-1234567\nhello",
                 *       "updateType": "UPDATE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["UploadPhoneListParams"];
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "data": "0501234567,Dina Levi,class 4\n0521234567,Noam Cohen\n050-1234567\nhello",
                 *       "updateType": "UPDATE"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UploadPhoneListParams"];
            };
        };
        responses: {
            /** @description What became of the lines, or why nothing was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadPhoneListResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTemplateEntriesGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The distribution list, by the number that CreateTemplate and GetTemplates answer.
                 * @example 482913507
                 */
                templateId: components["schemas"]["TemplateId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplateEntriesResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTemplateEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 482913507
                 *     }
                 */
                "application/json": components["schemas"]["GetTemplateEntriesParams"];
                /**
                 * @example {
                 *       "templateId": 482913507
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetTemplateEntriesParams"];
                /**
                 * @example {
                 *       "templateId": 482913507
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetTemplateEntriesParams"];
            };
        };
        responses: {
            /** @description The entries, or why they are not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplateEntriesResult"] | components["schemas"]["Failure"];
                };
            };
            303: components["responses"]["SeeOther"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UpdateTemplateEntryGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The distribution list, by the number that CreateTemplate and GetTemplates answer.
                 * @example 482913507
                 */
                templateId: components["schemas"]["TemplateId"];
                /**
                 * @description The entry to change, by its `rowid` in GetTemplateEntries. Absent, the entry with this `phone`, or a new one.
                 * @example 3
                 */
                rowid?: components["schemas"]["TemplateRow"];
                /** @description The telephone number, written in any way. Required without `rowid`. */
                phone?: string;
                /**
                 * @description Whose number it is, at most 80 characters (UTF-16 units).
                 * @example Noam Cohen
                 */
                name?: string;
                /** @description What else is known of it, at most 120 characters (UTF-16 units). */
                moreinfo?: string;
                /**
                 * @description Whether it is left out when the list is reached. Absent, a new entry is not and another stays as it is.
                 * @example 1
                 */
                blocked?: components["schemas"]["Flag"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry, or why it was not changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTemplateEntryResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UpdateTemplateEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "rowid": 3,
                 *       "name": "Noam Cohen",
                 *       "blocked": 1
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTemplateEntryParams"];
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "rowid": 3,
                 *       "name": "Noam Cohen",
                 *       "blocked": 1
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["UpdateTemplateEntryParams"];
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "rowid": 3,
                 *       "name": "Noam Cohen",
                 *       "blocked": 1
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UpdateTemplateEntryParams"];
            };
        };
        responses: {
            /** @description The entry, or why it was not changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTemplateEntryResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UpdateTemplateEntriesGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The distribution list, by the number that CreateTemplate and GetTemplates answer.
                 * @example 482913507
                 */
                templateId: components["schemas"]["TemplateId"];
                /**
                 * @description The entries, by their `rowid`s joined by `-`; at most 10,000 of them.
                 * @example 1-3
                 */
                rowids: string;
                /**
                 * @description What is done with them.
                 * @example block
                 */
                action: "block" | "unblock" | "delete";
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many entries were changed, or why none was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTemplateEntriesResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UpdateTemplateEntries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "rowids": "1-3",
                 *       "action": "block"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTemplateEntriesParams"];
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "rowids": "1-3",
                 *       "action": "block"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["UpdateTemplateEntriesParams"];
                /**
                 * @example {
                 *       "templateId": 482913507,
                 *       "rowids": "1-3",
                 *       "action": "block"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UpdateTemplateEntriesParams"];
            };
        };
        responses: {
            /** @description How many entries were changed, or why none was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTemplateEntriesResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    ClearTemplateEntriesGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The distribution list, by the number that CreateTemplate and GetTemplates answer.
                 * @example 482913507
                 */
                templateId: components["schemas"]["TemplateId"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list is empty, or why it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearTemplateEntriesResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    ClearTemplateEntries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 482913507
                 *     }
                 */
                "application/json": components["schemas"]["ClearTemplateEntriesParams"];
                /**
                 * @example {
                 *       "templateId": 482913507
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ClearTemplateEntriesParams"];
                /**
                 * @example {
                 *       "templateId": 482913507
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ClearTemplateEntriesParams"];
            };
        };
        responses: {
            /** @description The list is empty, or why it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearTemplateEntriesResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    RunTzintukGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The number shown - the main number, a secondary number, an approved caller ID, or `RAND` for a random number (then only the first number is called). Default, the main number.
                 * @example 0773137770
                 */
                callerId?: components["schemas"]["CallerId"];
                /**
                 * @description How long it rings before the exchange hangs up, in seconds, at most 16; parts of a second are allowed.
                 * @example 9
                 */
                TzintukTimeOut?: number;
                /**
                 * @description Whom to ring. As text - numbers joined by `:` or `,`, or `tpl:` and the id of a distribution list, or `tzl:` and the names of free tzintuk lists joined by `,` (at most 50). In a JSON body also an array of numbers, of numbers with their caller IDs, or of groups with theirs, or `tzl:` alone with the names in `tzintukLists`. A number is rung once, however often it is given.
                 * @example 0501234567:0521234567:*8080
                 */
                phones: string;
                /** @description The names of the free tzintuk lists, at most 50, in a JSON body whose `phones` is `tzl:`. Here a name may hold commas. */
                tzintukLists?: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers that are rung and what it costs, or why none is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunTzintukResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    RunTzintuk: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunTzintukParams"];
                /**
                 * @example {
                 *       "callerId": "0773137770",
                 *       "phones": "0501234567:0521234567:*8080",
                 *       "TzintukTimeOut": 9
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["RunTzintukParams"];
                /**
                 * @example {
                 *       "callerId": "0773137770",
                 *       "phones": "0501234567:0521234567:*8080",
                 *       "TzintukTimeOut": 9
                 *     }
                 */
                "multipart/form-data": components["schemas"]["RunTzintukParams"];
            };
        };
        responses: {
            /** @description The numbers that are rung and what it costs, or why none is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunTzintukResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    TzintukimListManagementGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description Answer all the lists.
                 * @example getlists
                 */
                action: "getlists" | "getlistEnteres" | "getLogList" | "resetList";
                /** @description The name of a free tzintuk list, usually a number. */
                TzintukimList?: components["schemas"]["TzintukListName"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer of the action, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TzintukimListManagementResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    TzintukimListManagement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TzintukimListManagementParams"];
                "application/x-www-form-urlencoded": components["schemas"]["TzintukimListManagementParams"];
                "multipart/form-data": components["schemas"]["TzintukimListManagementParams"];
            };
        };
        responses: {
            /** @description The answer of the action, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TzintukimListManagementResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SendTTSGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The number shown to the called - the main number, a secondary number or an approved caller ID. Default, the main number.
                 * @example 0773137770
                 */
                callerId?: components["schemas"]["CallerId"];
                /**
                 * @description The text to speak, at most 10,000 characters; with its repetitions at most about 40 minutes at the speed that is asked for, because a call lasts an hour at most.
                 * @example שלום, זוהי הודעה מהמרכזיה
                 */
                ttsMessage: string;
                /**
                 * @description Where to post the statuses of the calls while the campaign runs, a full http or https address; empty, nowhere. Only for at most 500 numbers, and a public address.
                 * @example https://customer.example/tts-status
                 */
                callbackUrl?: string;
                /** @description How many times the text is spoken, at most 10. */
                repeatFile?: number;
                /** @description How fast it is spoken, from -10, the slowest, to 10, the fastest. 0 is the ordinary speed. */
                ttsRate?: number;
                /** @description The voice, in whatever case - Asaf, Osnat, Sivan, Efrat, Gilad or Shira. Default, Asaf. */
                ttsVoice?: string;
                /** @description Whether a report of the campaign is mailed to the system's address when it is over; a system without one is mailed nothing. */
                SendMail?: components["schemas"]["Flag"];
                /**
                 * @description Whom to call - numbers joined by `:`, or `tpl:` and the id of a distribution list, or `tzl:` and the names of free tzintuk lists joined by `,`, at the full price. A number is called once, however often it is given.
                 * @example 0501234567:0521234567
                 */
                phones: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign and what is reserved for it, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendTTSResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SendTTS: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callerId": "0773137770",
                 *       "phones": "0501234567:0521234567",
                 *       "ttsMessage": "שלום, זוהי הודעה מהמרכזיה",
                 *       "callbackUrl": "https://customer.example/tts-status"
                 *     }
                 */
                "application/json": components["schemas"]["SendTTSParams"];
                /**
                 * @example {
                 *       "callerId": "0773137770",
                 *       "phones": "0501234567:0521234567",
                 *       "ttsMessage": "שלום, זוהי הודעה מהמרכזיה",
                 *       "callbackUrl": "https://customer.example/tts-status"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SendTTSParams"];
                /**
                 * @example {
                 *       "callerId": "0773137770",
                 *       "phones": "0501234567:0521234567",
                 *       "ttsMessage": "שלום, זוהי הודעה מהמרכזיה",
                 *       "callbackUrl": "https://customer.example/tts-status"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SendTTSParams"];
            };
        };
        responses: {
            /** @description The campaign and what is reserved for it, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendTTSResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CreateBridgeCallGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The number shown on both legs - the main number, a secondary number or an approved caller ID. Default, the main number.
                 * @example 0773137770
                 */
                callerId?: components["schemas"]["CallerId"];
                /**
                 * @description The number called first, one. Required, though ignored with `DialSip` or `DialSipExtension`.
                 * @example 0501234567
                 */
                Phones: string;
                /**
                 * @description The number it is put through to, one.
                 * @example 0521234567
                 */
                BridgePhones: string;
                /** @description Whether the first leg rings a SIP account of this system (`AccountNumber`) in place of `Phones`; only where the server supports SIP. */
                DialSip?: components["schemas"]["Flag"];
                /** @description Whether the first leg rings a SIP extension of this system (`SipExtension`) in place of an account; only where the server supports SIP. */
                DialSipExtension?: components["schemas"]["Flag"];
                /** @description The number of the SIP account to ring. Default, the main account. */
                AccountNumber?: number;
                /** @description The SIP extension to ring with `DialSipExtension`, 200 to 10,000. */
                SipExtension?: number;
                /**
                 * @description Whether the call is recorded.
                 * @example 1
                 */
                RecordCall?: components["schemas"]["Flag"];
                /** @description Whether the recording is mailed, of a call that is recorded. */
                SendMailInCall?: components["schemas"]["Flag"];
                /** @description Where the recording is mailed. Default, the system's mail address. */
                SendMailInCallTo?: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call that is set up, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBridgeCallResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CreateBridgeCall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callerId": "0773137770",
                 *       "Phones": "0501234567",
                 *       "BridgePhones": "0521234567",
                 *       "RecordCall": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateBridgeCallParams"];
                /**
                 * @example {
                 *       "callerId": "0773137770",
                 *       "Phones": "0501234567",
                 *       "BridgePhones": "0521234567",
                 *       "RecordCall": 1
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CreateBridgeCallParams"];
                /**
                 * @example {
                 *       "callerId": "0773137770",
                 *       "Phones": "0501234567",
                 *       "BridgePhones": "0521234567",
                 *       "RecordCall": 1
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CreateBridgeCallParams"];
            };
        };
        responses: {
            /** @description The call that is set up, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBridgeCallResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SendFaxGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The PDF file to send - its path in the system, with `ivr2:` before it or beginning with `/`. `UPLOAD` stands for the file in a multipart body.
                 * @example ivr2://FaxTest.pdf
                 */
                pdfFile: string;
                /**
                 * @description The fax number it is sent to.
                 * @example 0771234567
                 */
                phone: string;
                /**
                 * @description The number shown to the called - the main number, a secondary number or an approved caller ID. Default, the main number.
                 * @example 0773137770
                 */
                callerId?: components["schemas"]["CallerId"];
                /**
                 * @description Where to post how the delivery goes, a full http or https address; empty, nowhere.
                 * @example https://customer.example/fax-delivery
                 */
                deliveryUrl?: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fax that is sent, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendFaxResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SendFax: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pdfFile": "ivr2://FaxTest.pdf",
                 *       "phone": "0771234567",
                 *       "callerId": "0773137770",
                 *       "deliveryUrl": "https://customer.example/fax-delivery"
                 *     }
                 */
                "application/json": components["schemas"]["SendFaxParams"];
                /**
                 * @example {
                 *       "pdfFile": "ivr2://FaxTest.pdf",
                 *       "phone": "0771234567",
                 *       "callerId": "0773137770",
                 *       "deliveryUrl": "https://customer.example/fax-delivery"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SendFaxParams"];
                /**
                 * @example {
                 *       "pdfFile": "UPLOAD",
                 *       "fileToUpload": "%PDF-1.7 …",
                 *       "phone": "0771234567"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SendFaxUpload"];
            };
        };
        responses: {
            /** @description The fax that is sent, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendFaxResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    ValidationCallerIdGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description Send the code.
                 * @example send
                 */
                action: "send" | "valid";
                /**
                 * @description The number to approve.
                 * @example 0501234567
                 */
                callerId?: string;
                /**
                 * @description How the code is sent - SMS, as a text; CALL, spoken in a call. Charged like any other SMS or call.
                 * @example SMS
                 */
                validType?: "SMS" | "CALL";
                /** @description The request, as `send` answered it in `reqId`; spelt so. */
                reId?: string;
                /** @description The same as `reId`, under the name that `send` answers it with. */
                reqId?: string;
                /** @description The code that was sent. */
                code?: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer of the action, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationCallerIdResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    ValidationCallerId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidationCallerIdParams"];
                "application/x-www-form-urlencoded": components["schemas"]["ValidationCallerIdParams"];
                "multipart/form-data": components["schemas"]["ValidationCallerIdParams"];
            };
        };
        responses: {
            /** @description The answer of the action, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationCallerIdResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTasksGet: {
        parameters: {
            query?: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description How many tasks to answer, at most.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks, or why they are not answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTasksResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "limit": 100
                 *     }
                 */
                "application/json": components["schemas"]["GetTasksParams"];
                /**
                 * @example {
                 *       "limit": 100
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetTasksParams"];
                /**
                 * @example {
                 *       "limit": 100
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetTasksParams"];
            };
        };
        responses: {
            /** @description The tasks, or why they are not answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTasksResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTasksDataGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The task, by the id that CreateTask and GetTasks answer.
                 * @example 17
                 */
                TaskId: components["schemas"]["TaskId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task, or why it is not answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTasksDataResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTasksData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "TaskId": 17
                 *     }
                 */
                "application/json": components["schemas"]["GetTasksDataParams"];
                /**
                 * @example {
                 *       "TaskId": 17
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetTasksDataParams"];
                /**
                 * @example {
                 *       "TaskId": 17
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetTasksDataParams"];
            };
        };
        responses: {
            /** @description The task, or why it is not answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTasksDataResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTasksLogsGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The task, by the id that CreateTask and GetTasks answer.
                 * @example 17
                 */
                TaskId: components["schemas"]["TaskId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs, or why they are not answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTasksLogsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetTasksLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "TaskId": 17
                 *     }
                 */
                "application/json": components["schemas"]["GetTasksLogsParams"];
                /**
                 * @example {
                 *       "TaskId": 17
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["GetTasksLogsParams"];
                /**
                 * @example {
                 *       "TaskId": 17
                 *     }
                 */
                "multipart/form-data": components["schemas"]["GetTasksLogsParams"];
            };
        };
        responses: {
            /** @description The runs, or why they are not answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTasksLogsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CreateTaskGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description Send an SMS.
                 * @example SendSMS
                 */
                taskType: "SendSMS" | "RunTzintuk" | "MoveOnFile";
                /** @description The number shown to the called - the main number, a secondary number or an approved caller ID. Default, the main number. */
                callerId?: components["schemas"]["CallerId"];
                /**
                 * @description The id of the distribution list it is sent to.
                 * @example 1
                 */
                smsList?: string;
                /**
                 * @description The text, at most 10,000 characters.
                 * @example בוקר טוב
                 */
                smsMessage?: string;
                /**
                 * @description A free text about the task, at most 500 characters.
                 * @example Morning reminder
                 */
                description?: components["schemas"]["TaskDescription"];
                /**
                 * @description The minute of the hour, 0 to 59. Required, for a task without it would run every minute.
                 * @example 30
                 */
                minute?: number;
                /**
                 * @description The hour of the day in Israel, 0 to 23; absent or null, any.
                 * @example 8
                 */
                hour?: components["schemas"]["TaskHour"];
                /** @description The year, of four digits and not in the past; absent or null, any. */
                year?: components["schemas"]["TaskYear"];
                /** @description The day of the month, 1 to 31; absent or null, any. */
                day?: components["schemas"]["TaskDay"];
                /** @description The month, 1 to 12; absent or null, any. */
                month?: components["schemas"]["TaskMonth"];
                /**
                 * @description The days of the week as JSON text - an object with a key for each day, 0 for Sunday to 6 for Saturday, and the value 1 where the task runs or 0 where it does not. Absent, or not such a text, every day.
                 * @example {"0":1,"1":0,"2":1,"3":0,"4":0,"5":0,"6":0}
                 */
                days?: components["schemas"]["TaskDays"];
                /** @description Whether every day of the week is right and `days` is ignored. */
                ifAnyDay?: components["schemas"]["Flag"];
                /** @description Whether the task runs by its schedule. */
                active?: components["schemas"]["Flag"];
                /**
                 * @description Whether it does not run on Shabbat and holidays.
                 * @example 1
                 */
                checkIsKodesh?: components["schemas"]["Flag"];
                /** @description Whether a run that succeeded is mailed. */
                mailInEnd?: components["schemas"]["Flag"];
                /**
                 * @description Whether a run that failed is mailed.
                 * @example 1
                 */
                mailInError?: components["schemas"]["Flag"];
                /** @description The list - the id of a distribution list, or the name of a free tzintuk list. */
                toList?: string;
                /** @description The kind of list - tpl, a distribution list; tzl, a free tzintuk list. */
                typeList?: "tpl" | "tzl";
                /** @description The path of the folder the file is taken from. */
                folder?: string;
                /** @description The path of the folder it is moved to. */
                target?: string;
                /** @description Which file is moved - maxFile, the one whose name is the highest number; minFile, the lowest. Files of other names stay. */
                moveFileType?: "maxFile" | "minFile";
                /** @description Nothing is moved while the target holds a file recorded within this many minutes. Absent or 0, it is not looked at. */
                blockMoveIfNewFileInMinutes?: number;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new task, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTaskResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CreateTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskParams"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateTaskParams"];
                "multipart/form-data": components["schemas"]["CreateTaskParams"];
            };
        };
        responses: {
            /** @description The new task, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTaskResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UpdateTaskGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The task, by the id that CreateTask and GetTasks answer.
                 * @example 17
                 */
                TaskId: components["schemas"]["TaskId"];
                /** @description A free text about the task, at most 500 characters. */
                description?: components["schemas"]["TaskDescription"];
                /**
                 * @description The minute of the hour, 0 to 59; absent or null, any. Required for a task that sends an SMS or rings.
                 * @example 45
                 */
                minute?: components["schemas"]["TaskMinute"];
                /**
                 * @description The hour of the day in Israel, 0 to 23; absent or null, any.
                 * @example 8
                 */
                hour?: components["schemas"]["TaskHour"];
                /** @description The year, of four digits and not in the past; absent or null, any. */
                year?: components["schemas"]["TaskYear"];
                /** @description The day of the month, 1 to 31; absent or null, any. */
                day?: components["schemas"]["TaskDay"];
                /** @description The month, 1 to 12; absent or null, any. */
                month?: components["schemas"]["TaskMonth"];
                /** @description The days of the week as JSON text - an object with a key for each day, 0 for Sunday to 6 for Saturday, and the value 1 where the task runs or 0 where it does not. Absent, or not such a text, every day. */
                days?: components["schemas"]["TaskDays"];
                /**
                 * @description Whether every day of the week is right and `days` is ignored.
                 * @example 1
                 */
                ifAnyDay?: components["schemas"]["Flag"];
                /**
                 * @description Whether the task runs by its schedule.
                 * @example 1
                 */
                active?: components["schemas"]["Flag"];
                /** @description Whether it does not run on Shabbat and holidays. */
                checkIsKodesh?: components["schemas"]["Flag"];
                /** @description Whether a run that succeeded is mailed. */
                mailInEnd?: components["schemas"]["Flag"];
                /** @description Whether a run that failed is mailed. */
                mailInError?: components["schemas"]["Flag"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was changed, or why it was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTaskResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    UpdateTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "TaskId": 17,
                 *       "minute": 45,
                 *       "hour": 8,
                 *       "ifAnyDay": 1,
                 *       "active": 1
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTaskParams"];
                /**
                 * @example {
                 *       "TaskId": 17,
                 *       "minute": 45,
                 *       "hour": 8,
                 *       "ifAnyDay": 1,
                 *       "active": 1
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["UpdateTaskParams"];
                /**
                 * @example {
                 *       "TaskId": 17,
                 *       "minute": 45,
                 *       "hour": 8,
                 *       "ifAnyDay": 1,
                 *       "active": 1
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UpdateTaskParams"];
            };
        };
        responses: {
            /** @description The task was changed, or why it was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTaskResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    DeleteTaskGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The task, by the id that CreateTask and GetTasks answer.
                 * @example 17
                 */
                TaskId: components["schemas"]["TaskId"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was deleted, or why it was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteTaskResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    DeleteTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "TaskId": 17
                 *     }
                 */
                "application/json": components["schemas"]["DeleteTaskParams"];
                /**
                 * @example {
                 *       "TaskId": 17
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["DeleteTaskParams"];
                /**
                 * @example {
                 *       "TaskId": 17
                 *     }
                 */
                "multipart/form-data": components["schemas"]["DeleteTaskParams"];
            };
        };
        responses: {
            /** @description The task was deleted, or why it was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteTaskResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CreateSipAccountGet: {
        parameters: {
            query?: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The account's extension, 200 to 10,000. Absent, it has none.
                 * @example 201
                 */
                extNumber?: components["schemas"]["SipExtension"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new account, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSipAccountResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    CreateSipAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "extNumber": 201
                 *     }
                 */
                "application/json": components["schemas"]["CreateSipAccountParams"];
                /**
                 * @example {
                 *       "extNumber": 201
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CreateSipAccountParams"];
                /**
                 * @example {
                 *       "extNumber": 201
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CreateSipAccountParams"];
            };
        };
        responses: {
            /** @description The new account, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSipAccountResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetSipAccountsInCustomerGet: {
        parameters: {
            query?: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, or why they are not answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSipAccountsInCustomerResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    GetSipAccountsInCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["GetSipAccountsInCustomerParams"];
                /** @example {} */
                "application/x-www-form-urlencoded": components["schemas"]["GetSipAccountsInCustomerParams"];
                /** @example {} */
                "multipart/form-data": components["schemas"]["GetSipAccountsInCustomerParams"];
            };
        };
        responses: {
            /** @description The accounts, or why they are not answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSipAccountsInCustomerResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SipToWssGet: {
        parameters: {
            query?: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The number of the SIP account. Default, the first.
                 * @example 2
                 */
                accountNumber?: components["schemas"]["SipAccountNumber"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is changed, or why it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipToWssResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SipToWss: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountNumber": 2
                 *     }
                 */
                "application/json": components["schemas"]["SipToWssParams"];
                /**
                 * @example {
                 *       "accountNumber": 2
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SipToWssParams"];
                /**
                 * @example {
                 *       "accountNumber": 2
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SipToWssParams"];
            };
        };
        responses: {
            /** @description The account is changed, or why it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipToWssResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SipToUdpGet: {
        parameters: {
            query?: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The number of the SIP account. Default, the first.
                 * @example 2
                 */
                accountNumber?: components["schemas"]["SipAccountNumber"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is changed, or why it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipToUdpResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SipToUdp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountNumber": 2
                 *     }
                 */
                "application/json": components["schemas"]["SipToUdpParams"];
                /**
                 * @example {
                 *       "accountNumber": 2
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SipToUdpParams"];
                /**
                 * @example {
                 *       "accountNumber": 2
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SipToUdpParams"];
            };
        };
        responses: {
            /** @description The account is changed, or why it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipToUdpResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    EditCallerIdInSipAccountGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The number of a SIP account in the system, from 1.
                 * @example 2
                 */
                accountNumber: components["schemas"]["SipAccountNumber"];
                /**
                 * @description The caller ID of the account's outgoing calls, a valid Israeli number - the main number, a secondary number or an approved caller ID.
                 * @example 0501234567
                 */
                callerId: string;
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is changed, or why it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditCallerIdInSipAccountResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    EditCallerIdInSipAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountNumber": 2,
                 *       "callerId": "0501234567"
                 *     }
                 */
                "application/json": components["schemas"]["EditCallerIdInSipAccountParams"];
                /**
                 * @example {
                 *       "accountNumber": 2,
                 *       "callerId": "0501234567"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["EditCallerIdInSipAccountParams"];
                /**
                 * @example {
                 *       "accountNumber": 2,
                 *       "callerId": "0501234567"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["EditCallerIdInSipAccountParams"];
            };
        };
        responses: {
            /** @description The account is changed, or why it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditCallerIdInSipAccountResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    DeleteSipAccountGet: {
        parameters: {
            query: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description The number of the SIP account, or several; an array in JSON, elsewhere joined by commas.
                 * @example 2
                 */
                accountNumber: components["schemas"]["SipAccountNumber"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many accounts were deleted, or why none was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteSipAccountResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    DeleteSipAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteSipAccountParams"];
                /**
                 * @example {
                 *       "accountNumber": 2
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["DeleteSipAccountParams"];
                /**
                 * @example {
                 *       "accountNumber": 2
                 *     }
                 */
                "multipart/form-data": components["schemas"]["DeleteSipAccountParams"];
            };
        };
        responses: {
            /** @description How many accounts were deleted, or why none was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteSipAccountResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SipExtensionManagementGet: {
        parameters: {
            query?: {
                /** @description A session token from Login, an API key, or `number:password`. It may travel in the header `authorization` instead. An API key has three parts joined by dots; it does not expire, and may be restricted to addresses, commands and values of parameters. */
                token?: components["schemas"]["Token"];
                /**
                 * @description What to do - Get answers the extension; Set gives the account another one, or none.
                 * @example Set
                 */
                SipExtensionManagement?: "Get" | "Set";
                /** @description The same as `SipExtensionManagement`, under a shorter name. */
                action?: "Get" | "Set";
                /**
                 * @description The number of the SIP account. Default, the first.
                 * @example 2
                 */
                accountNumber?: components["schemas"]["SipAccountNumber"];
                /**
                 * @description For Set, the new extension, 200 to 10,000; absent, the extension is removed.
                 * @example 201
                 */
                extNumber?: components["schemas"]["SipExtension"];
            };
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extension, or why there is no answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipExtensionManagementResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    SipExtensionManagement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
                 * @example order-1843-reminder
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "SipExtensionManagement": "Set",
                 *       "accountNumber": 2,
                 *       "extNumber": 201
                 *     }
                 */
                "application/json": components["schemas"]["SipExtensionManagementParams"];
                /**
                 * @example {
                 *       "SipExtensionManagement": "Set",
                 *       "accountNumber": 2,
                 *       "extNumber": 201
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SipExtensionManagementParams"];
                /**
                 * @example {
                 *       "SipExtensionManagement": "Set",
                 *       "accountNumber": 2,
                 *       "extNumber": 201
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SipExtensionManagementParams"];
            };
        };
        responses: {
            /** @description The extension, or why there is no answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipExtensionManagementResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
        };
    };
    ttsStatus: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The hook's own id; the same however often it is posted, so that a second arrival can be known.
                 * @example msg_5tQZ0m1cVhY2pR8xW4kLsNaE7
                 */
                "webhook-id": components["parameters"]["HookId"];
                /**
                 * @description When this attempt was made, in seconds since 1 January 1970 UTC. Refuse one that is more than 5 minutes away.
                 * @example 1795447303
                 */
                "webhook-timestamp": components["parameters"]["HookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` (Standard Webhooks), under the bytes that the system's hook secret `whsec_…` holds in base64. While the secret is being replaced there are two, with a space between; one that fits is enough. `verifyHook` of @merkazia/client checks it.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["HookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TtsStatusBody"];
        responses: {
            "2XX": components["responses"]["HookTaken"];
            "4XX": components["responses"]["HookNotTaken"];
            "5XX": components["responses"]["HookNotTaken"];
        };
    };
    faxDelivery: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The hook's own id; the same however often it is posted, so that a second arrival can be known.
                 * @example msg_5tQZ0m1cVhY2pR8xW4kLsNaE7
                 */
                "webhook-id": components["parameters"]["HookId"];
                /**
                 * @description When this attempt was made, in seconds since 1 January 1970 UTC. Refuse one that is more than 5 minutes away.
                 * @example 1795447303
                 */
                "webhook-timestamp": components["parameters"]["HookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` (Standard Webhooks), under the bytes that the system's hook secret `whsec_…` holds in base64. While the secret is being replaced there are two, with a space between; one that fits is enough. `verifyHook` of @merkazia/client checks it.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["HookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["FaxDeliveryBody"];
        responses: {
            "2XX": components["responses"]["HookTaken"];
            "4XX": components["responses"]["HookNotTaken"];
            "5XX": components["responses"]["HookNotTaken"];
        };
    };
    carrierEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's own id; the same whenever the event is sent again.
                 * @example evt_01KAR3N0T5
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When the event was sent, in seconds since 1 January 1970 UTC; more than 5 minutes away is refused (401).
                 * @example 1795421704
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body` under the shared secret. While a secret is being replaced there may be several, with spaces between; one that fits is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarrierEvent"];
            };
        };
        responses: {
            /** @description The event was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarrierAccepted"];
                };
            };
            /** @description The body is not JSON, or not an event of this contract; the message names the types there are. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "responseStatus": "ERROR",
                     *       "message": "The body is not an event of the contract; its types are sms.report, call.answered, call.ended."
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The signature is missing or wrong, or its timestamp is more than 5 minutes away. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "responseStatus": "FORBIDDEN",
                     *       "message": "The signature is wrong, or older than five minutes."
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The body is over 64 KB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "responseStatus": "ERROR",
                     *       "message": "An event is at most 64 KB."
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    sipAuthorize: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "REGISTER",
                 *       "uri": "sip:sip.example.com",
                 *       "user": "0773137770=2",
                 *       "realm": "sip.example.com",
                 *       "transport": "udp",
                 *       "contact": "<sip:0773137770=2@192.0.2.7:5060>",
                 *       "expires": "300"
                 *     }
                 */
                "application/json": components["schemas"]["SipRequest"];
            };
        };
        responses: {
            /** @description What to answer the telephone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipAuthorized"] | components["schemas"]["SipRefused"];
                };
            };
            400: components["responses"]["RegistrarWrong"];
            401: components["responses"]["RegistrarForeign"];
            413: components["responses"]["RegistrarTooLarge"];
        };
    };
    sipRoute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "0773137770=1",
                 *       "to": "201",
                 *       "call": "1770658096.48213"
                 *     }
                 */
                "application/json": components["schemas"]["SipCall"];
            };
        };
        responses: {
            /** @description The way of the call, or why it has none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipWayToAccount"] | components["schemas"]["SipWayToNetwork"] | components["schemas"]["SipWayToExtension"] | components["schemas"]["SipRefused"];
                };
            };
            400: components["responses"]["RegistrarWrong"];
            401: components["responses"]["RegistrarForeign"];
            413: components["responses"]["RegistrarTooLarge"];
        };
    };
    sipCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user": "0773137770=2",
                 *       "realm": "sip.example.com"
                 *     }
                 */
                "application/json": components["schemas"]["SipName"];
            };
        };
        responses: {
            /** @description The account, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipKeys"] | components["schemas"]["SipRefused"];
                };
            };
            400: components["responses"]["RegistrarWrong"];
            401: components["responses"]["RegistrarForeign"];
            413: components["responses"]["RegistrarTooLarge"];
        };
    };
}
