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
         *     those that other systems passed on to it and those that it passed on to others. Without a range it counts from the
         *     first of the current month to today.
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
         *     whose description among the transactions begins with `Start-YA-` have a report. It comes as JSON with `json` set and
         *     otherwise as an HTML page; large ones come by way of a redirect (303), which HTTP clients follow by themselves.
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
         *     afresh whenever the extension's `queue.ini` changes.
         */
        post: operations["GetQueueRealTime"];
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
}
export type webhooks = Record<string, never>;
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
         *       "messageCode": 113,
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
             * @example 113
             * @enum {integer}
             */
            messageCode?: 1 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 120;
            yAfastVersion?: components["schemas"]["Version"];
            yALogsVersion?: components["schemas"]["Version"];
            yemotAPIVersion?: components["schemas"]["VersionNumber"];
        };
        /**
         * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
         * @description A time in Israel, `YYYY-MM-DD HH:MM:SS`.
         * @example 2026-02-09 19:40:12
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
            SessionId?: number | string;
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
             * @description When it ended or was stopped, or null while it runs.
             * @example 2026-02-09 19:40:31
             * @example null
             */
            endTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description How it stands - `running`, numbers still wait or are under way; `ended`, every number is settled; `stopped`, it was stopped and the numbers that waited are left out.
             * @example ended
             * @enum {string}
             */
            status: "running" | "ended" | "stopped";
            /**
             * @description How many numbers it has.
             * @example 3
             */
            total: number;
            /**
             * @description How many of them succeeded. Those that are in neither `done` nor `fail` are not settled.
             * @example 2
             */
            done: number;
            /**
             * @description How many of them failed.
             * @example 1
             */
            fail: number;
            /**
             * @description What it has cost until now, in units; a campaign of spoken messages counts what is held for calls that are not over.
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
             * @description How it stands - `waiting`, not sent yet; `sent`, handed on and no report came yet; `delivered`; `failed`; `unknown`, the operator did not say whether it took the text, which its report settles later.
             * @example delivered
             * @enum {string}
             */
            status: "waiting" | "sent" | "delivered" | "failed" | "unknown";
            /** @description When it was handed on, or null. */
            sendTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When the last delivery report came, or null.
             * @example 2026-02-09 19:40:15
             * @example null
             */
            reportTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description What it cost, in units.
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
             *       "endTS": "2026-02-09 19:40:15",
             *       "status": "ended",
             *       "total": 1,
             *       "done": 1,
             *       "fail": 0,
             *       "billing": 0.1,
             *       "message": "שלום מהמרכזיה"
             *     }
             */
            CampaignData: components["schemas"]["SmsCampaignData"];
            /**
             * @description Every number of the campaign and what became of it.
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
             * @description How it stands - `waiting`, not called yet; `calling`, under way; `done`, it rang; `failed`; `unknown`, the network did not say whether it took the call, which its later word settles.
             * @example done
             * @enum {string}
             */
            status: "waiting" | "calling" | "done" | "failed" | "unknown";
            /** @description When it was called, or null. */
            callTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When the ring ended, or null.
             * @example 2026-02-09 19:40:21
             * @example null
             */
            endTS: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description What it cost, in units; 0 for a free list.
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
             *       "total": 1,
             *       "done": 1,
             *       "fail": 0,
             *       "billing": 0.1
             *     }
             */
            CampaignData: components["schemas"]["TzintukCampaignData"];
            /**
             * @description Every number of the campaign and what became of it.
             * @example {
             *       "0501234567": {
             *         "status": "done",
             *         "callTS": "2026-02-09 19:40:12",
             *         "endTS": "2026-02-09 19:40:21",
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
             * @description How it stands - `waiting`, not called yet; `calling`, it rings; `talking`, it was answered and the message plays; `done`, it was answered and is over; `failed`; `unknown`, the network did not say whether it took the call, which its later word settles.
             * @example done
             * @enum {string}
             */
            status: "waiting" | "calling" | "talking" | "done" | "failed" | "unknown";
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
             * @description What it cost, in units; until the call is over, what is held for it.
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
             *       "total": 1,
             *       "done": 1,
             *       "fail": 0,
             *       "billing": 1,
             *       "message": "שלום מהמרכזיה"
             *     }
             */
            CampaignData: components["schemas"]["TtsCampaignData"];
            /**
             * @description Every number of the campaign and what became of it.
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
             * @description Where the number's calls go from now on. `goto:/` and the path of an extension, or `goto:/` alone for the main one. `sip:` and a number - from 200 to 10000 it is a SIP extension, lower it is the number of a SIP account; only on a server that supports SIP.
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
             * @description How long a caller waits on the average, in seconds.
             * @example 37
             */
            Holdtime: number;
            /**
             * @description The most calls that may wait; 0, no limit.
             * @example 20
             */
            Max: number;
            /**
             * @description How the queue chooses an agent.
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
        /** @description What CheckIfFileExists takes. */
        CheckIfFileExistsParams: {
            token?: components["schemas"]["Token"];
            /**
             * @description The file's path, in any of three spellings - `ivr2:/` and the path, `ivr2:` and the path, or `ivr/` and the path.
             * @example ivr2:/4/ext.ini
             * @example ivr2:4/ext.ini
             * @example ivr/4/ext.ini
             */
            path: string;
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
             * @description Where the report is (the name is spelt so). A .ymgr file is UTF-8 text, a record a line (LF or CRLF): `key#value` pairs joined by `%`, the first `#` of a pair dividing it. There is no heading line, records may differ in their keys, and a value may be empty.
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
             * @description The recipients joined by `:` or `,`, or `tpl:` and the id of a distribution list. At most 1,900 different numbers a command.
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
             * @description How many recipients were accepted.
             * @example 2
             */
            sendCount: number;
            /**
             * @description The whole charge, in units.
             * @example 0.2
             */
            Billing: number;
            /**
             * @description The accepted numbers, in their order.
             * @example [
             *       "0501234567",
             *       "0521234567"
             *     ]
             */
            oks: string[];
            errors: components["schemas"]["NumberErrors"];
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
    };
    parameters: {
        /**
         * @description A text of the caller's choice, 1 to 255 characters, one for every act. Sent again within 24 hours with the same parameters it answers what the first answered (header `Idempotent-Replayed`) and does nothing more; with other parameters it is refused (422), and while the first still runs too (409).
         * @example order-1843-reminder
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
                 * @example hweR4mQ0pZ1cT9sJ76TM
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The session's `id`, from GetAllSessions. None, or what is not a number, is answered `SessionId Can only be a number`.
                 * @example 35
                 */
                SessionId?: number | string;
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The secondary number's id, from `secondary_dids` of GetCustomerData.
                 * @example 100
                 */
                secondaryDidId: number;
                /**
                 * @description Where the number's calls go from now on. `goto:/` and the path of an extension, or `goto:/` alone for the main one. `sip:` and a number - from 200 to 10000 it is a SIP extension, lower it is the number of a SIP account; only on a server that supports SIP.
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
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
    CheckIfFileExistsGet: {
        parameters: {
            query: {
                /**
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description The file's path, in any of three spellings - `ivr2:/` and the path, `ivr2:` and the path, or `ivr/` and the path.
                 * @example ivr2:/4/ext.ini
                 */
                path: string;
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
                 * @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead.
                 * @example 0773137770:1234
                 */
                token?: components["schemas"]["Token"];
                /**
                 * @description Where the report is (the name is spelt so). A .ymgr file is UTF-8 text, a record a line (LF or CRLF): `key#value` pairs joined by `%`, the first `#` of a pair dividing it. There is no heading line, records may differ in their keys, and a value may be empty.
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
                /** @description A session token from Login, or `number:password`. It may travel in the header `authorization` instead. */
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
                 * @description The recipients joined by `:` or `,`, or `tpl:` and the id of a distribution list. At most 1,900 different numbers a command.
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
}
