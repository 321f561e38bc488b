// Generated from openapi/ by `npm run generate`; not to be edited.

export interface paths {
    "/ListSystems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the systems
         * @description Lists the systems by their number, page by page: `next` of one page is `after` of the following one.
         */
        post: operations["ListSystems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetSystem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a system
         * @description Shows one system with its balances, numbers, caller IDs and settings. Passwords are never shown.
         */
        post: operations["GetSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateSystem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a system
         * @description Opens a system under a number that is nobody's yet. What it opens with stands in its ledger as `Opening balance` by `ADMIN`; both balances expire in a year.
         */
        post: operations["CreateSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ChangeSystem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a system
         * @description Changes what is given and leaves the rest as it is. A new password holds from the next login; open sessions live on.
         */
        post: operations["ChangeSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreditSystem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Credit or debit a balance
         * @description Adds units to a balance, or takes them when the amount is negative, with a ledger row by `ADMIN` in the same transaction. A balance never falls below nought. Without `validDays` it expires when it would have: what is given so to one that has expired already expires within a minute.
         */
        post: operations["CreditSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SuspendSystem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a system
         * @description From the answer on, every command of the system is FORBIDDEN, and so is logging in. Its open sessions are refused too and work again after ResumeSystem. Messages accepted before go out.
         */
        post: operations["SuspendSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ResumeSystem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a suspended system
         * @description Lets a suspended system work again, its sessions too where they have not died meanwhile.
         */
        post: operations["ResumeSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AddSecondaryNumber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a system a further number
         * @description Gives a system a number that is nobody's yet. Where `usage` is `sip:` and a number, the system must have that SIP account, or from 200 on that SIP extension.
         */
        post: operations["AddSecondaryNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RemoveSecondaryNumber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a further number from a system
         * @description Takes a number back; it may then be given to another system.
         */
        post: operations["RemoveSecondaryNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetRetention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set how long logs are kept
         * @description Sets after how many days the logs of messages, of logins and of free tzintuk lists of a system are deleted. It holds for what is written from now on. The ledger is kept always.
         */
        post: operations["SetRetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateApiKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an API key of a system
         * @description Makes a permanent key that is used wherever a token is. Its text is answered here and never again: only its hash is kept.
         *     That is why the command takes no Idempotency-Key, whose answer would have to be kept too; a key made twice can be revoked.
         */
        post: operations["CreateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListApiKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the API keys of a system
         * @description Lists the keys of a system, the oldest first, without their texts.
         */
        post: operations["ListApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RevokeApiKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key
         * @description Ends a key, at once and for good.
         */
        post: operations["RevokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ResealSystem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal a system's secrets by the newest key
         * @description Seals the passwords of a system, those of its SIP accounts and the secrets of its hooks anew by the newest of the exchange's sealing keys. When it was
         *     done for every system, the older keys are not needed for them any more.
         */
        post: operations["ResealSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListCampaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the campaigns of a system
         * @description Lists the campaigns of a system, the newest first, without their texts.
         */
        post: operations["ListCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopCampaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a campaign
         * @description Recipients that no worker has taken up yet get nothing and are refunded, to the balance that was charged and exactly. Recipients already taken up are not called back. A campaign with nobody waiting is refused.
         *
         *     A text to at most 20 numbers is stopped at once, and the log tells its recipients as `STOPPED`. A larger campaign reaches nobody more after two seconds and is refunded when what is under way has come to rest: its answer says `stopping`, and ListCampaigns how it ended.
         */
        post: operations["StopCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListDeadLetters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the work that was given up
         * @description Lists work that was tried as often as it is worth and then given up, the oldest first in each of its shards.
         */
        post: operations["ListDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RedriveDeadLetter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do given-up work again
         * @description Makes the work due at once, with all its tries before it again.
         */
        post: operations["RedriveDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RunJob": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run one of the exchange's own jobs
         * @description Runs the job now and to its end, though its hour has not come, and tells what it did. Run again it does nothing twice.
         */
        post: operations["RunJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListUnknownCalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List messages and calls of unknown fate
         * @description Lists messages, bridged calls and faxes that were offered to the carrier and of which it gave no word, neither at once nor in a report. They are never sent or called again by themselves.
         */
        post: operations["ListUnknownCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SettleUnknownCall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a message or a call of unknown fate
         * @description Writes down what the operator found out: `delivered`, it went out and the charge stands; `failed`, it did not, and its cost is refunded. What the carrier tells of a call afterwards is charged all the same.
         */
        post: operations["SettleUnknownCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ReconcileMoney": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare balances with their ledgers
         * @description Sums every movement of every balance, of one system or, page by page, of all, and lists the balances that are something else, or have counted another number of movements.
         */
        post: operations["ReconcileMoney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ExportPerson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export what is stored of a number
         * @description Walks the lists, settings and queues of every system and the logs of its tzintuk lists, then the logs of messages with the hooks about what was sent, and gives out what they hold of one number, page by page: a page ends after a bounded piece, found or not, so go on until `next` is null.
         */
        post: operations["ExportPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ErasePerson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a number from lists, queues, hooks and logs
         * @description Walks like ExportPerson. Entries of distribution lists and subscriptions of tzintuk lists are deleted, and so are the hooks that told about the number, with their attempts, those that the exchange which carries for this one posted, and an approval of the number as a caller ID; a SIP account that showed it shows the main number. In the logs of messages, calls and tzintuk lists `erased` comes in the place of the number, whether it was reached or shown, and the text sent to it goes where nobody else got it; likewise for a caller who waits in a queue, an agent, and why a run of a task failed. Amounts, times and reports stay. Done again it goes on where it ended, and changes nothing more.
         *
         *     A message that is not out yet, or about which a hook is still to be posted, is left and counted in `waiting`: erase again when it is. So is a campaign that still reads its list, an agent until he leaves the queue, and a request to approve the number as a caller ID; that forgets the number by itself within a quarter of an hour. `kept` names the places that only their owner or an operator changes, such as the number's mark as blocked, without which it would be called again; a number that is a system's own stays where it was shown.
         *
         *     Some rows cannot be found by a number and go by themselves: answers kept for an Idempotency-Key within 25 hours, what was told of a stay in a queue within 30 days, and what the other exchange was asked for and posted within 8 days. What customers wrote into texts to others and into files is theirs, and is not searched.
         */
        post: operations["ErasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListAudit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List what operators did
         * @description Lists the acts of operators in one month, the newest first: who, when, what, and how it ended. Reading is an act too.
         */
        post: operations["ListAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListHooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the hooks of a campaign
         * @description Lists what was, or is to be, posted to the customer about a campaign, with its state and latest attempt.
         */
        post: operations["ListHooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetHook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a hook and its attempts
         * @description Shows what was posted, and every attempt on record with the first kilobyte of its answer.
         */
        post: operations["GetHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetHookSecret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the secret of a system's hooks
         * @description The secret that hooks of the system are signed with now (Standard Webhooks, HMAC v1), for its owner to verify them by; made
         *     when it is first asked for.
         */
        post: operations["GetHookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RotateHookSecret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of a system's hooks
         * @description Makes a new secret. Until the overlap ends hooks carry a signature by each, so that the owner can change over at any
         *     moment between; then only the new one signs. The command takes no Idempotency-Key, since an answer that is kept would
         *     keep the secret too; one that was replaced twice is shown by GetHookSecret, and those before sign until their overlap ends.
         */
        post: operations["RotateHookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ReplayHook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a hook again
         * @description Posts a hook once more at once, delivered, due or given up, under the same `webhook-id` and with ten new attempts. One that is being posted at this moment is refused.
         */
        post: operations["ReplayHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetWatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch a system of any exchange
         * @description Watches something of a system from now on, or changes the watch of that name. Every so many minutes it is looked at with a
         *     token of the system, by the commands of the public contract, wherever the system is: here, at another Merkazia or at the
         *     hosted service. When the threshold is reached, one alert goes out, by mail and as a signed hook, and when it is over one
         *     all-clear. A watch that cannot look three times in a row gives an alert of its own.
         */
        post: operations["SetWatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListWatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the watches
         * @description Lists the watches by their name, with what each found last, page by page.
         */
        post: operations["ListWatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RemoveWatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch something no longer
         * @description Removes a watch. Of an incident that it told of there will be no all-clear.
         */
        post: operations["RemoveWatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetWatchSecret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the secret of the watches' hooks
         * @description The secret that alerts posted to a `url` are signed with (Standard Webhooks, HMAC v1), the same for all watches; made when it
         *     is first asked for.
         */
        post: operations["GetWatchSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    watchEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something that is watched begins, or is over
         * @description Posted to the `url` of a watch, once an incident and once when it is over, signed with the secret of GetWatchSecret. Any 2xx
         *     answer within 15 seconds takes it; otherwise it is posted again, ten times in all, over 75 hours, under the same `webhook-id`.
         */
        post: operations["watchEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What ListSystems takes. */
        ListSystemsParams: {
            /**
             * @description At most how many rows.
             * @default 100
             * @example 100
             */
            limit?: number;
            /**
             * @description The `next` of the page before; absent for the first page.
             * @example 0773137770
             */
            after?: string;
        };
        /**
         * @description The command did its work.
         * @example OK
         * @constant
         */
        Ok: "OK";
        /**
         * @description The main number of a system, local digits; it names the system everywhere.
         * @example 0773137770
         */
        Did: string;
        /**
         * @description A moment in Israel local time, `YYYY-MM-DD HH:MM:SS`.
         * @example 2026-11-23 10:15:00
         */
        LocalTime: string;
        /**
         * @description A system in a list.
         * @example {
         *       "did": "0773137770",
         *       "name": "Demo",
         *       "createdAt": "2026-02-09 19:40:12",
         *       "units": 999.8,
         *       "smsUnits": 1000,
         *       "suspended": false
         *     }
         */
        SystemSummary: {
            did: components["schemas"]["Did"];
            /**
             * @description The system's name.
             * @example Demo
             */
            name: string;
            /** @description When it was opened. */
            createdAt: components["schemas"]["LocalTime"];
            /**
             * @description The units it has.
             * @example 999.8
             */
            units: number;
            /**
             * @description The SMS units it has.
             * @example 1000
             */
            smsUnits: number;
            /**
             * @description Whether it is suspended.
             * @example false
             */
            suspended: boolean;
        };
        /**
         * @description Where the next page begins, for the parameter `after`; null after the last page.
         * @example 0773137770
         * @example null
         */
        Next: string | null;
        /** @description What ListSystems answers. */
        ListSystemsResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The systems, the lowest number first.
             * @example [
             *       {
             *         "did": "0773137770",
             *         "name": "Demo",
             *         "createdAt": "2026-02-09 19:40:12",
             *         "units": 999.8,
             *         "smsUnits": 1000,
             *         "suspended": false
             *       }
             *     ]
             */
            systems: components["schemas"]["SystemSummary"][];
            next: components["schemas"]["Next"];
        };
        /**
         * @description The version of the exchange's software.
         * @example 0.1.0
         */
        Version: string;
        /**
         * @description The version of the exchange's software as one number (major × 10,000 + minor × 100 + patch).
         * @example 100
         */
        VersionNumber: number;
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
        /** @description What GetSystem takes. */
        GetSystemParams: {
            did: components["schemas"]["Did"];
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
         * @description Since when a system is suspended, and why.
         * @example {
         *       "since": "2026-11-23 10:15:00",
         *       "reason": "Unpaid since July"
         *     }
         */
        Suspension: {
            /** @description When it was suspended. */
            since: components["schemas"]["LocalTime"];
            /**
             * @description The operator's words.
             * @example Unpaid since July
             */
            reason: string;
        };
        /**
         * @description An account at the exchange that carries for this one, as it was read there last; its balances are beside the system's own, and what it
         *     is charged there beside what the system is charged here.
         * @example {
         *       "readAt": "2026-02-09 19:40:12",
         *       "problem": null,
         *       "mainDid": "0773137770",
         *       "units": 512.4,
         *       "unitsExpireDate": "2027-02-09 00:00:00",
         *       "smsUnits": 1000,
         *       "smsUnitsExpireDate": "2027-02-09 00:00:00",
         *       "queues": [],
         *       "charged": []
         *     }
         */
        HostedAccount: {
            /**
             * @description When it was read; null, it was not read yet.
             * @example 2026-02-09 19:40:12
             */
            readAt: components["schemas"]["LocalTime"] | null;
            /**
             * @description Why it could not be read the last time, or null.
             * @example null
             */
            problem: string | null;
            /**
             * @description Its main number there.
             * @example 0773137770
             */
            mainDid: string | null;
            /**
             * @description The units it has there.
             * @example 512.4
             */
            units: number | null;
            /**
             * @description When the units there expire.
             * @example 2027-02-09 00:00:00
             */
            unitsExpireDate: components["schemas"]["LocalTime"] | null;
            /**
             * @description The SMS units it has there.
             * @example 1000
             */
            smsUnits: number | null;
            /**
             * @description When the SMS units there expire.
             * @example 2027-02-09 00:00:00
             */
            smsUnitsExpireDate: components["schemas"]["LocalTime"] | null;
            /**
             * @description The extensions there whose queues are shown here.
             * @example [
             *       "/1/2"
             *     ]
             */
            queues: string[];
            /**
             * @description What was charged there for what the system had done, by the answers to its commands, beside what it was charged here, on its
             *     last seven days with charges there, the newest first.
             * @example [
             *       {
             *         "day": "2026-02-09",
             *         "there": 12.3,
             *         "here": 12.5
             *       }
             *     ]
             */
            charged: {
                /**
                 * @description The day in Israel.
                 * @example 2026-02-09
                 */
                day: string;
                /**
                 * @description What that exchange charged, in units, when it took the commands.
                 * @example 12.3
                 */
                there: number;
                /**
                 * @description What the system was charged here, in units and SMS units together, before what came back.
                 * @example 12.5
                 */
                here: number;
            }[];
        };
        /**
         * @description A system, without its passwords.
         * @example {
         *       "did": "0773137770",
         *       "name": "Demo",
         *       "email": "",
         *       "organization": "",
         *       "contactName": "",
         *       "phones": "",
         *       "invoiceName": "",
         *       "invoiceAddress": "",
         *       "fax": "",
         *       "creatorPhone": "0501234567",
         *       "textSenders": [],
         *       "createdAt": "2026-02-09 19:40:12",
         *       "units": 999.8,
         *       "unitsExpireDate": "2027-02-09 00:00:00",
         *       "smsUnits": 1000,
         *       "smsUnitsExpireDate": "2027-02-09 00:00:00",
         *       "secondaryDids": [],
         *       "callerIds": [],
         *       "suspended": null,
         *       "logDays": null,
         *       "sipAccounts": 6,
         *       "hosted": null
         *     }
         */
        System: {
            did: components["schemas"]["Did"];
            /**
             * @description The system's name.
             * @example Demo
             */
            name: string;
            /**
             * @description Where mail goes.
             * @example owner@example.com
             */
            email: string;
            /**
             * @description The organization.
             * @example Demo Ltd
             */
            organization: string;
            /**
             * @description Who to ask for.
             * @example Dana
             */
            contactName: string;
            /**
             * @description How to reach the owner.
             * @example 0501234567
             */
            phones: string;
            /**
             * @description Whom invoices are made out to.
             * @example Demo Ltd
             */
            invoiceName: string;
            /**
             * @description Where invoices go.
             * @example 1 Herzl St
             */
            invoiceAddress: string;
            /**
             * @description The fax number.
             * @example 0773137779
             */
            fax: string;
            /**
             * @description Where verification calls go.
             * @example 0501234567
             */
            creatorPhone: string;
            /**
             * @description The senders in letters that it may show.
             * @example [
             *       "Merkazia"
             *     ]
             */
            textSenders: string[];
            /** @description When it was opened. */
            createdAt: components["schemas"]["LocalTime"];
            /**
             * @description The units it has.
             * @example 999.8
             */
            units: number;
            /** @description When the units expire. */
            unitsExpireDate: components["schemas"]["LocalTime"];
            /**
             * @description The SMS units it has.
             * @example 1000
             */
            smsUnits: number;
            /** @description When the SMS units expire. */
            smsUnitsExpireDate: components["schemas"]["LocalTime"];
            /**
             * @description Its further numbers.
             * @example [
             *       {
             *         "id": 100,
             *         "did": "0773137771",
             *         "usage": "goto:/1"
             *       }
             *     ]
             */
            secondaryDids: components["schemas"]["SecondaryDid"][];
            /**
             * @description The caller IDs approved for it.
             * @example [
             *       {
             *         "callerId": "0501234567",
             *         "expiryDate": "2027-02-09 00:00:00"
             *       }
             *     ]
             */
            callerIds: components["schemas"]["ApprovedCallerId"][];
            /**
             * @description Since when it is suspended and why, or null.
             * @example null
             */
            suspended: components["schemas"]["Suspension"] | null;
            /**
             * @description After how many days its logs are deleted; null, they are kept.
             * @example 365
             * @example null
             */
            logDays: number | null;
            /**
             * @description How many SIP accounts it may have.
             * @example 6
             */
            sipAccounts: number;
            /**
             * @description Its account at the exchange that carries for this one, or null where it has no token there.
             * @example null
             */
            hosted: components["schemas"]["HostedAccount"] | null;
        };
        /** @description What GetSystem answers. */
        GetSystemResult: {
            responseStatus: components["schemas"]["Ok"];
            system: components["schemas"]["System"];
        };
        /** @description What CreateSystem takes. */
        CreateSystemParams: {
            did: components["schemas"]["Did"];
            /**
             * Format: password
             * @description The password for the API and the web.
             * @example k3Vw8-qRt2
             */
            password: string;
            /**
             * Format: password
             * @description The password for recordings.
             * @example 7391
             */
            recordPassword?: string;
            /**
             * @description The system's name.
             * @example Demo
             */
            name?: string;
            /**
             * @description Where mail goes.
             * @example owner@example.com
             */
            email?: string;
            /**
             * @description The organization.
             * @example Demo Ltd
             */
            organization?: string;
            /**
             * @description Who to ask for.
             * @example Dana
             */
            contactName?: string;
            /**
             * @description How to reach the owner.
             * @example 0501234567
             */
            phones?: string;
            /**
             * @description Whom invoices are made out to.
             * @example Demo Ltd
             */
            invoiceName?: string;
            /**
             * @description Where invoices go.
             * @example 1 Herzl St
             */
            invoiceAddress?: string;
            /**
             * @description The fax number.
             * @example 0773137779
             */
            fax?: string;
            /**
             * @description Where verification calls go.
             * @example 0501234567
             */
            creatorPhone?: string;
            /**
             * @description The senders in letters that it may show.
             * @example [
             *       "Merkazia"
             *     ]
             */
            textSenders?: string[];
            /**
             * @description The units it opens with, to the thousandth.
             * @default 0
             * @example 1000
             */
            units?: number;
            /**
             * @description The SMS units it opens with, to the thousandth.
             * @default 0
             * @example 500
             */
            smsUnits?: number;
            /**
             * Format: password
             * @description The token of its account at the exchange that carries for this one: number and password joined by a colon, or a token that does not
             *     die. It is kept encrypted and never shown.
             * @example 0773137770:k3Vw8-qRt2
             */
            hostedToken?: string;
            /**
             * @description The extensions there whose queues GetQueueRealTime shows here; each is read there once a minute.
             * @example [
             *       "/1/2"
             *     ]
             */
            hostedQueues?: string[];
        };
        /** @description What CreateSystem answers. */
        CreateSystemResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
        };
        /** @description What ChangeSystem takes. */
        ChangeSystemParams: {
            did: components["schemas"]["Did"];
            /**
             * Format: password
             * @description The password for the API and the web, from the next login.
             * @example k3Vw8-qRt2
             */
            password?: string;
            /**
             * Format: password
             * @description The password for recordings.
             * @example 7391
             */
            recordPassword?: string;
            /**
             * @description The system's name.
             * @example Demo
             */
            name?: string;
            /**
             * @description Where mail goes.
             * @example owner@example.com
             */
            email?: string;
            /**
             * @description The organization.
             * @example Demo Ltd
             */
            organization?: string;
            /**
             * @description Who to ask for.
             * @example Dana
             */
            contactName?: string;
            /**
             * @description How to reach the owner.
             * @example 0501234567
             */
            phones?: string;
            /**
             * @description Whom invoices are made out to.
             * @example Demo Ltd
             */
            invoiceName?: string;
            /**
             * @description Where invoices go.
             * @example 1 Herzl St
             */
            invoiceAddress?: string;
            /**
             * @description The fax number.
             * @example 0773137779
             */
            fax?: string;
            /**
             * @description Where verification calls go.
             * @example 0501234567
             */
            creatorPhone?: string;
            /**
             * @description The senders in letters that it may show.
             * @example [
             *       "Merkazia"
             *     ]
             */
            textSenders?: string[];
            /**
             * Format: password
             * @description The token of its account at the exchange that carries for this one: number and password joined by a colon, or a token that does not
             *     die. It is kept encrypted and never shown. Empty, it has none any more.
             * @example 0773137770:k3Vw8-qRt2
             */
            hostedToken?: string;
            /**
             * @description The extensions there whose queues GetQueueRealTime shows here; each is read there once a minute.
             * @example [
             *       "/1/2"
             *     ]
             */
            hostedQueues?: string[];
            /**
             * @description How many SIP accounts it may have; those there are already stay.
             * @example 20
             */
            sipAccounts?: number;
        };
        /** @description What ChangeSystem answers. */
        ChangeSystemResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            /**
             * @description The names of what was changed.
             * @example [
             *       "name"
             *     ]
             */
            changed: string[];
        };
        /**
         * @description Which balance - the units or the SMS units.
         * @example units
         * @enum {string}
         */
        Purse: "units" | "sms";
        /** @description What CreditSystem takes. */
        CreditSystemParams: {
            did: components["schemas"]["Did"];
            purse: components["schemas"]["Purse"];
            /**
             * @description The units to add, to the thousandth; negative, to take.
             * @example 500
             * @example -12.5
             */
            amount: number;
            /**
             * @description What it is for; the customer reads it in the list of movements.
             * @example Invoice 1843
             */
            description: string;
            /**
             * @description From now, in how many days the whole balance expires. Absent, its date stays.
             * @example 365
             */
            validDays?: number;
        };
        /** @description What CreditSystem answers. */
        CreditSystemResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            purse: components["schemas"]["Purse"];
            /**
             * @description The units that were added or taken.
             * @example 500
             */
            amount: number;
            /**
             * @description The id of the movement.
             * @example 1770659412123
             */
            id: number;
        };
        /** @description What SuspendSystem takes. */
        SuspendSystemParams: {
            did: components["schemas"]["Did"];
            /**
             * @description Why; operators read it.
             * @example Unpaid since July
             */
            reason: string;
        };
        /** @description What SuspendSystem answers. */
        SuspendSystemResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            /**
             * @description How many open sessions that concerns.
             * @example 3
             */
            sessions: number;
        };
        /** @description What ResumeSystem takes. */
        ResumeSystemParams: {
            did: components["schemas"]["Did"];
        };
        /** @description What ResumeSystem answers. */
        ResumeSystemResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            /**
             * @description How many open sessions that concerns.
             * @example 3
             */
            sessions: number;
        };
        /** @description What AddSecondaryNumber takes. */
        AddSecondaryNumberParams: {
            did: components["schemas"]["Did"];
            /**
             * @description The number, written in any way.
             * @example 0773137772
             */
            number: string;
            /**
             * @description What a call to it does: `goto:/` and the path of an extension, `sip:` and the number of a SIP account or SIP extension of the system, or anything else that is to be written down. Default, nothing is.
             * @example goto:/2
             */
            usage?: string;
        };
        /** @description What AddSecondaryNumber answers. */
        AddSecondaryNumberResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            /**
             * @description The number's id in the system; it is never given again.
             * @example 101
             */
            id: number;
            /**
             * @description The number, local digits.
             * @example 0773137772
             */
            number: string;
        };
        /** @description What RemoveSecondaryNumber takes. */
        RemoveSecondaryNumberParams: {
            did: components["schemas"]["Did"];
            /**
             * @description The number, written in any way.
             * @example 0773137772
             */
            number: string;
        };
        /** @description What RemoveSecondaryNumber answers. */
        RemoveSecondaryNumberResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            /**
             * @description The number, local digits.
             * @example 0773137772
             */
            number: string;
        };
        /** @description What SetRetention takes. */
        SetRetentionParams: {
            did: components["schemas"]["Did"];
            /**
             * @description After how many days; 0, logs are kept.
             * @example 365
             */
            logDays: number;
        };
        /** @description What SetRetention answers. */
        SetRetentionResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            /**
             * @description After how many days logs are deleted; null, they are kept.
             * @example 365
             */
            logDays: number | null;
        };
        /** @description What CreateApiKey takes. */
        CreateApiKeyParams: {
            did: components["schemas"]["Did"];
            /**
             * @description What its owner calls it.
             * @example shop
             */
            name?: string;
            /**
             * @description Addresses and networks (CIDR) it may be used from. Default, every address.
             * @example [
             *       "203.0.113.0/24",
             *       "2001:db8::/32"
             *     ]
             */
            from?: string[];
            /**
             * @description Commands it may run. Default, every command.
             * @example [
             *       "SendSms"
             *     ]
             */
            commands?: string[];
            /**
             * @description Parameters whose value it fixes. A caller may leave them out, and give no other value.
             * @example {
             *       "from": "0501234567"
             *     }
             */
            params?: {
                [key: string]: string;
            };
        };
        /**
         * @description An API key, without its text.
         * @example {
         *       "id": "1f0c9ab27d34",
         *       "name": "shop",
         *       "hint": "WU1BUElL.apik_1f0c9ab27d34.***",
         *       "created": "2026-11-23 10:15:00",
         *       "from": [
         *         "203.0.113.0/24"
         *       ],
         *       "commands": [
         *         "SendSms"
         *       ],
         *       "params": {
         *         "from": "0501234567"
         *       }
         *     }
         */
        ApiKey: {
            /**
             * @description Its id, for RevokeApiKey.
             * @example 1f0c9ab27d34
             */
            id: string;
            /**
             * @description What its owner calls it.
             * @example shop
             */
            name: string;
            /**
             * @description What may be shown of its text.
             * @example WU1BUElL.apik_1f0c9ab27d34.***
             */
            hint: string;
            /**
             * @description When it was made.
             * @example 2026-11-23 10:15:00
             */
            created: components["schemas"]["LocalTime"];
            /**
             * @description Addresses and networks it may be used from; none, every address.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            from: string[];
            /**
             * @description Commands it may run; none, every command.
             * @example [
             *       "SendSms"
             *     ]
             */
            commands: string[];
            /**
             * @description Parameters whose value it fixes.
             * @example {
             *       "from": "0501234567"
             *     }
             */
            params: {
                [key: string]: string;
            };
        };
        /** @description What CreateApiKey answers. */
        CreateApiKeyResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The key itself, shown only here.
             * @example WU1BUElL.apik_1f0c9ab27d34.4kWl1yTq7nQm0gk3mC8b7tq2PqJmYw0cQy1f8pXvZrU
             */
            text: string;
            key: components["schemas"]["ApiKey"];
        };
        /** @description What ListApiKeys takes. */
        ListApiKeysParams: {
            did: components["schemas"]["Did"];
        };
        /** @description What ListApiKeys answers. */
        ListApiKeysResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The keys, the oldest first.
             * @example [
             *       {
             *         "id": "1f0c9ab27d34",
             *         "name": "shop",
             *         "hint": "WU1BUElL.apik_1f0c9ab27d34.***",
             *         "created": "2026-11-23 10:15:00",
             *         "from": [
             *           "203.0.113.0/24"
             *         ],
             *         "commands": [
             *           "SendSms"
             *         ],
             *         "params": {
             *           "from": "0501234567"
             *         }
             *       }
             *     ]
             */
            keys: components["schemas"]["ApiKey"][];
        };
        /** @description What RevokeApiKey takes. */
        RevokeApiKeyParams: {
            did: components["schemas"]["Did"];
            /**
             * @description The key's id, from ListApiKeys.
             * @example 1f0c9ab27d34
             */
            id: string;
        };
        /** @description What RevokeApiKey answers. */
        RevokeApiKeyResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            /**
             * @description The key that is no more.
             * @example 1f0c9ab27d34
             */
            id: string;
        };
        /** @description What ResealSystem takes. */
        ResealSystemParams: {
            did: components["schemas"]["Did"];
        };
        /** @description What ResealSystem answers. */
        ResealSystemResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
        };
        /** @description What ListCampaigns takes. */
        ListCampaignsParams: {
            did: components["schemas"]["Did"];
            /**
             * @description At most how many rows.
             * @default 50
             * @example 50
             */
            limit?: number;
            /**
             * @description The `next` of the page before; absent for the first page.
             * @example 0773137770
             */
            after?: string;
        };
        /**
         * @description A campaign; an SMS command to one number or to many is one. The counts of one that runs are those of the parts of it that are through.
         * @example {
         *       "campaign": "SMS-3-0773137770-Merkazia-1641217161871",
         *       "kind": "sms",
         *       "state": "running",
         *       "time": "2022-01-03 15:39:21",
         *       "from": "0773137770",
         *       "by": "172.18.0.1",
         *       "recipients": 40,
         *       "waiting": 20,
         *       "stopped": 0,
         *       "done": 19,
         *       "fail": 1,
         *       "charge": 4,
         *       "purse": "units"
         *     }
         */
        Campaign: {
            /**
             * @description The campaign's id, as GetTransactions and ListCampaigns tell it.
             * @example SMS-3-0773137770-Merkazia-1641217161871
             */
            campaign: string;
            /**
             * @description What it does with its numbers - `sms`, a text; `tzintuk`, a ring that hangs up before an answer; `tts`, a call that speaks a text.
             * @example sms
             * @enum {string}
             */
            kind: "sms" | "tzintuk" | "tts";
            /**
             * @description How it stands - `expanding`, the list it goes to is still read; `running`; `stopping`, nobody more is reached and what is under way comes to rest; `ended`; `stopped`.
             * @example running
             * @enum {string}
             */
            state: "expanding" | "running" | "stopping" | "ended" | "stopped";
            /** @description When it was accepted. */
            time: components["schemas"]["LocalTime"];
            /**
             * @description The sender shown to the recipients.
             * @example 0773137770
             */
            from: string;
            /**
             * @description Who had it sent, such as the address the command came from.
             * @example 172.18.0.1
             */
            by: string;
            /**
             * @description How many recipients were accepted; an estimate while it is expanding.
             * @example 40
             */
            recipients: number;
            /**
             * @description How many of them no worker has taken up yet, and in a campaign of over 20 recipients those too that are under way; StopCampaign would stop the former.
             * @example 20
             */
            waiting: number;
            /**
             * @description How many of them were stopped and refunded.
             * @example 0
             */
            stopped: number;
            /**
             * @description How many of them succeeded - a text that was delivered, a ring that rang, a call that was answered.
             * @example 19
             */
            done: number;
            /**
             * @description How many of them failed.
             * @example 1
             */
            fail: number;
            /**
             * @description What was charged for them, in units, before any refund; of a campaign of over 20 recipients what is charged now.
             * @example 4
             */
            charge: number;
            purse: components["schemas"]["Purse"];
        };
        /** @description What ListCampaigns answers. */
        ListCampaignsResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The campaigns, the newest first.
             * @example [
             *       {
             *         "campaign": "SMS-3-0773137770-Merkazia-1641217161871",
             *         "kind": "sms",
             *         "state": "running",
             *         "time": "2022-01-03 15:39:21",
             *         "from": "0773137770",
             *         "by": "172.18.0.1",
             *         "recipients": 40,
             *         "waiting": 20,
             *         "stopped": 0,
             *         "done": 19,
             *         "fail": 1,
             *         "charge": 4,
             *         "purse": "units"
             *       }
             *     ]
             */
            campaigns: components["schemas"]["Campaign"][];
            next: components["schemas"]["Next"];
        };
        /** @description What StopCampaign takes. */
        StopCampaignParams: {
            did: components["schemas"]["Did"];
            /**
             * @description The campaign's id, as GetTransactions and ListCampaigns tell it.
             * @example SMS-3-0773137770-Merkazia-1641217161871
             */
            campaign: string;
        };
        /** @description What StopCampaign answers. */
        StopCampaignResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            /**
             * @description The campaign's id, as GetTransactions and ListCampaigns tell it.
             * @example SMS-3-0773137770-Merkazia-1641217161871
             */
            campaign: string;
            /**
             * @description Whether it is over, or nobody more is reached and what is under way comes to rest.
             * @example stopped
             * @enum {string}
             */
            state: "stopped" | "stopping";
            /**
             * @description How many recipients were stopped; null while it is stopping.
             * @example 20
             */
            stopped: number | null;
            /**
             * @description What was given back, in units; null while it is stopping.
             * @example 2
             */
            refund: number | null;
            purse: components["schemas"]["Purse"];
        };
        /** @description What ListDeadLetters takes. */
        ListDeadLettersParams: {
            /**
             * @description At most how many rows.
             * @default 100
             * @example 100
             */
            limit?: number;
        };
        /**
         * @description Work that was given up.
         * @example {
         *       "id": "sms|S#0773137770#SMS#202611#2|1770659412123#00",
         *       "kind": "sms",
         *       "reason": "the carrier gave no word",
         *       "at": "2026-11-23 10:15:00"
         *     }
         */
        DeadLetter: {
            /**
             * @description Its name for RedriveDeadLetter.
             * @example sms|S#0773137770#SMS#202611#2|1770659412123#00
             */
            id: string;
            /**
             * @description What kind of work it is.
             * @example sms
             */
            kind: string;
            /**
             * @description Why it was given up.
             * @example the carrier gave no word
             */
            reason: string;
            /** @description When it was given up. */
            at: components["schemas"]["LocalTime"];
        };
        /** @description What ListDeadLetters answers. */
        ListDeadLettersResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The work that was given up.
             * @example [
             *       {
             *         "id": "sms|S#0773137770#SMS#202611#2|1770659412123#00",
             *         "kind": "sms",
             *         "reason": "the carrier gave no word",
             *         "at": "2026-11-23 10:15:00"
             *       }
             *     ]
             */
            letters: components["schemas"]["DeadLetter"][];
        };
        /** @description What RedriveDeadLetter takes. */
        RedriveDeadLetterParams: {
            /**
             * @description Its name, as ListDeadLetters tells it.
             * @example sms|S#0773137770#SMS#202611#2|1770659412123#00
             */
            id: string;
        };
        /** @description What RedriveDeadLetter answers. */
        RedriveDeadLetterResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description Its name, as ListDeadLetters tells it.
             * @example sms|S#0773137770#SMS#202611#2|1770659412123#00
             */
            id: string;
        };
        /** @description What RunJob takes. */
        RunJobParams: {
            /**
             * @description The job: `expire-units` takes what is left of balances that have expired, `expire-caller-ids` takes away caller IDs
             *     whose year is over, `end-messages` ends messages that a carrier took 72 hours ago and never reported,
             *     `read-hosted` sees to it that the accounts at the exchange that carries for this one are read there, `sweep`
             *     deletes rows that time ended where the database does not.
             * @example end-messages
             * @enum {string}
             */
            job: "expire-units" | "expire-caller-ids" | "end-messages" | "read-hosted" | "sweep";
        };
        /** @description What RunJob answers. */
        RunJobResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The job that ran.
             * @example end-messages
             */
            job: string;
            /**
             * @description What it did, a sentence each, the first 10,000.
             * @example [
             *       "Message 0773137770.1770659412123.0.0 was handed on 72 hours ago and never reported: EXPIRED."
             *     ]
             */
            did: string[];
        };
        /** @description What ListUnknownCalls takes. */
        ListUnknownCallsParams: {
            /**
             * @description At most how many rows.
             * @default 100
             * @example 100
             */
            limit?: number;
        };
        /**
         * @description A message, a bridged call or a fax of which the carrier gave no word.
         * @example {
         *       "key": "0773137770.1770659412123.0.0",
         *       "did": "0773137770",
         *       "from": "0773137770",
         *       "to": "0501234567",
         *       "time": "2026-11-23 10:15:00",
         *       "cost": 0.1
         *     }
         */
        UnknownCall: {
            /**
             * @description The message's or the call's name to the carrier, as ListUnknownCalls and the carrier's own log tell it.
             * @example 0773137770.1770659412123.0.0
             */
            key: string;
            did: components["schemas"]["Did"];
            /**
             * @description The number it shows.
             * @example 0773137770
             */
            from: string;
            /**
             * @description The recipient; of a bridged call its first number, or the user name of a SIP account.
             * @example 0501234567
             */
            to: string;
            /** @description When it was accepted. */
            time: components["schemas"]["LocalTime"];
            /**
             * @description What was charged for it, in units.
             * @example 0.1
             */
            cost: number;
        };
        /** @description What ListUnknownCalls answers. */
        ListUnknownCallsResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The messages and calls.
             * @example [
             *       {
             *         "key": "0773137770.1770659412123.0.0",
             *         "did": "0773137770",
             *         "from": "0773137770",
             *         "to": "0501234567",
             *         "time": "2026-11-23 10:15:00",
             *         "cost": 0.1
             *       }
             *     ]
             */
            calls: components["schemas"]["UnknownCall"][];
        };
        /** @description What SettleUnknownCall takes. */
        SettleUnknownCallParams: {
            /**
             * @description The message's or the call's name to the carrier, as ListUnknownCalls and the carrier's own log tell it.
             * @example 0773137770.1770659412123.0.0
             */
            key: string;
            /**
             * @description What became of it.
             * @example failed
             * @enum {string}
             */
            outcome: "delivered" | "failed";
        };
        /** @description What SettleUnknownCall answers. */
        SettleUnknownCallResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The message's or the call's name to the carrier, as ListUnknownCalls and the carrier's own log tell it.
             * @example 0773137770.1770659412123.0.0
             */
            key: string;
            /**
             * @description What was written down.
             * @example failed
             * @enum {string}
             */
            outcome: "delivered" | "failed";
            /**
             * @description What was given back, in units.
             * @example 0.1
             */
            refund: number;
        };
        /** @description What ReconcileMoney takes. */
        ReconcileMoneyParams: {
            did?: components["schemas"]["Did"];
            /**
             * @description The `next` of the page before; absent for the first page.
             * @example 0773137770
             */
            after?: string;
        };
        /**
         * @description A balance that is not the sum of its movements.
         * @example {
         *       "did": "0773137770",
         *       "purse": "units",
         *       "balance": 999.9,
         *       "sum": 999.8,
         *       "difference": 0.1,
         *       "movements": 2,
         *       "counted": 2
         *     }
         */
        Difference: {
            did: components["schemas"]["Did"];
            purse: components["schemas"]["Purse"];
            /**
             * @description The balance, in units.
             * @example 999.9
             */
            balance: number;
            /**
             * @description The sum of its movements, in units.
             * @example 999.8
             */
            sum: number;
            /**
             * @description The balance less the sum.
             * @example 0.1
             */
            difference: number;
            /**
             * @description How many movements the balance has counted.
             * @example 2
             */
            movements: number;
            /**
             * @description How many movements there are.
             * @example 2
             */
            counted: number;
        };
        /** @description What ReconcileMoney answers. */
        ReconcileMoneyResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description How many systems were compared.
             * @example 20
             */
            checked: number;
            /**
             * @description The balances at fault.
             * @example []
             */
            differences: components["schemas"]["Difference"][];
            next: components["schemas"]["Next"];
        };
        /** @description What ExportPerson takes. */
        ExportPersonParams: {
            /**
             * @description The person's number, written in any way.
             * @example 0501234567
             */
            number: string;
            /**
             * @description The `next` of the page before; absent for the first page.
             * @example 0773137770
             */
            after?: string;
        };
        /**
         * @description A message, a call or a fax to the person.
         * @example {
         *       "did": "0773137770",
         *       "kind": "sms",
         *       "time": "2026-11-23 10:15:00",
         *       "from": "0773137770",
         *       "to": "0501234567",
         *       "text": "שלום מהמרכזיה",
         *       "cost": 0.1,
         *       "report": "DELIVRD"
         *     }
         */
        PersonRecord: {
            did: components["schemas"]["Did"];
            /**
             * @description What it was - `sms`, a text; `tzintuk`, a ring that hangs up before an answer; `tts`, a call that speaks a text; `bridge`, a call that connected two; `fax`, a fax.
             * @example sms
             * @enum {string}
             */
            kind: "sms" | "tzintuk" | "tts" | "bridge" | "fax";
            /** @description When it was sent, or waits to be since. */
            time: components["schemas"]["LocalTime"];
            /**
             * @description The sender.
             * @example 0773137770
             */
            from: string;
            /**
             * @description The person's number.
             * @example 0501234567
             */
            to: string;
            /**
             * @description The text; empty for a call.
             * @example שלום מהמרכזיה
             */
            text: string;
            /**
             * @description What it cost the system, in units; of a bridged call with both its legs.
             * @example 0.1
             */
            cost: number;
            /**
             * @description How far it came, as GetSmsOutLog tells it of a text, and of a call how it ended, as ViewCampaignReports tells it of a ring (`outcome`); of a bridged call its first leg.
             * @example DELIVRD
             */
            report: string | null;
        };
        /** @description A hook that told a customer about the person. */
        PersonHook: {
            did: components["schemas"]["Did"];
            /**
             * @description The campaign it is about.
             * @example SMS-3-0773137770-Merkazia-1795447303027
             */
            campaign: string;
            /**
             * @description The status it told.
             * @example UP
             */
            status: string;
            /** @description When it was made. */
            time: components["schemas"]["LocalTime"];
            /**
             * @description Where it was posted.
             * @example https://example.com/hook
             */
            url: string;
            /**
             * @description What was posted.
             * @example {"Number":"0501234567","Status":"UP"}
             */
            body: string;
        };
        /** @description A place of the person's number in a list, a queue or a setting. */
        PersonListed: {
            did: components["schemas"]["Did"];
            /**
             * @description A distribution list (`tpl`), the subscribers of a tzintuk list, the numbers that the system must not reach, those that it asks to approve as caller IDs just now (`approval`) or may show (`callerId`), the caller ID of a SIP account (`sip`), callers or an agent of a queue (`waiting`, `agent`, and `queue` as another exchange told it), a call upstream that said a code (`code`), why a run of a task failed (`run`), or a setting that ErasePerson keeps, as `kept` of its answer has them.
             * @example tpl
             * @enum {string}
             */
            kind: "tpl" | "tzintuk" | "blocked" | "approval" | "callerId" | "sip" | "waiting" | "agent" | "queue" | "code" | "run" | "account" | "apiKey" | "list" | "secondary" | "task";
            /**
             * @description Which of them - the list's id or name, the queue's path, the task's id; null where there is but one.
             * @example 1
             */
            list: string | null;
            /**
             * @description The name that stands beside the number.
             * @example דנה
             */
            name: string;
            /**
             * @description What else stands beside it.
             * @example
             */
            moreInfo: string;
        };
        /** @description What the log of a free tzintuk list tells of the person. */
        PersonListEvent: {
            did: components["schemas"]["Did"];
            /**
             * @description The list's name.
             * @example 100
             */
            list: string;
            /** @description When it was done. */
            time: components["schemas"]["LocalTime"];
            /**
             * @description What was done, as getLogList tells it.
             * @example AddToListTzintuk
             */
            operation: string;
            /**
             * @description The number of who did it.
             * @example 0501234567
             */
            by: string;
            /**
             * @description The number it was done with.
             * @example 0501234567
             */
            phone: string;
        };
        /** @description What ExportPerson answers. */
        ExportPersonResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description What was found in this piece of the logs.
             * @example [
             *       {
             *         "did": "0773137770",
             *         "kind": "sms",
             *         "time": "2026-11-23 10:15:00",
             *         "from": "0773137770",
             *         "to": "0501234567",
             *         "text": "שלום מהמרכזיה",
             *         "cost": 0.1,
             *         "report": "DELIVRD"
             *       }
             *     ]
             */
            records: components["schemas"]["PersonRecord"][];
            /**
             * @description What was posted to customers about the number, of the messages in this piece.
             * @example []
             */
            hooks: components["schemas"]["PersonHook"][];
            /**
             * @description The lists that the number stands in.
             * @example [
             *       {
             *         "did": "0773137770",
             *         "kind": "tpl",
             *         "list": "1",
             *         "name": "דנה",
             *         "moreInfo": ""
             *       }
             *     ]
             */
            lists: components["schemas"]["PersonListed"][];
            /**
             * @description What the logs of free tzintuk lists tell of the number, in this piece of them.
             * @example [
             *       {
             *         "did": "0773137770",
             *         "list": "100",
             *         "time": "2026-11-23 10:15:00",
             *         "operation": "AddToListTzintuk",
             *         "by": "0501234567",
             *         "phone": "0501234567"
             *       }
             *     ]
             */
            events: components["schemas"]["PersonListEvent"][];
            next: components["schemas"]["Next"];
        };
        /** @description What ErasePerson takes. */
        ErasePersonParams: {
            /**
             * @description The person's number, written in any way.
             * @example 0501234567
             */
            number: string;
            /**
             * @description The `next` of the page before; absent for the first page.
             * @example 0773137770
             */
            after?: string;
        };
        /** @description A place in which ErasePerson leaves a number. */
        PersonKept: {
            did: components["schemas"]["Did"];
            /**
             * @description The system's own contact data (`account`, ChangeSystem), the name or a fixed parameter of an API key (`apiKey`, RevokeApiKey), the numbers that the system must not reach (`blocked`), the name or the settings of a distribution list (`list`, UpdateTemplate), a number that is the system's own (`number`), the use of a secondary number (`secondary`, SetSecondaryDidUsageDescription), or what a task does (`task`, DeleteTask).
             * @example task
             * @enum {string}
             */
            kind: "account" | "apiKey" | "blocked" | "list" | "number" | "secondary" | "task";
            /**
             * @description Which of them; null where there is but one.
             * @example 7
             */
            id: string | null;
        };
        /** @description What ErasePerson answers. */
        ErasePersonResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description How many places of the number in messages and calls, events of free tzintuk lists, queues, caller IDs and runs of tasks were erased in this piece.
             * @example 3
             */
            erased: number;
            /**
             * @description How many hooks that told about the number were deleted, with their attempts.
             * @example 2
             */
            hooks: number;
            /**
             * @description How many entries of distribution lists and subscriptions were deleted.
             * @example 1
             */
            lists: number;
            /**
             * @description How many messages, calls, agents of queues and requests to approve a caller ID were left because they, the campaign they belong to, or hooks about them are not over yet, and how many campaigns still read their lists.
             * @example 0
             */
            waiting: number;
            /**
             * @description Where the number stands and was left, because it is somebody's to change. Told again each time.
             * @example [
             *       {
             *         "did": "0773137770",
             *         "kind": "account",
             *         "id": null
             *       }
             *     ]
             */
            kept: components["schemas"]["PersonKept"][];
            next: components["schemas"]["Next"];
        };
        /** @description What ListAudit takes. */
        ListAuditParams: {
            /**
             * @description The month, `yyyymm`. Default, this one.
             * @example 202602
             */
            month?: string;
            /**
             * @description At most how many rows.
             * @default 100
             * @example 100
             */
            limit?: number;
            /**
             * @description The `next` of the page before; absent for the first page.
             * @example 0773137770
             */
            after?: string;
        };
        /**
         * @description One act of an operator.
         * @example {
         *       "id": "1770659412123#6d0e6f9a-6f0e-4c5c-9a56-0b6a6a2f4d11",
         *       "time": "2026-02-09 19:50:12",
         *       "who": "mko_3f***9x2k from 172.18.0.1",
         *       "command": "SuspendSystem",
         *       "parameters": {
         *         "did": "0773137770",
         *         "reason": "Unpaid"
         *       },
         *       "outcome": "OK"
         *     }
         */
        Act: {
            /**
             * @description Its id; it holds the request id that stands in the exchange's log.
             * @example 1770659412123#6d0e6f9a-6f0e-4c5c-9a56-0b6a6a2f4d11
             */
            id: string;
            /** @description When it began. */
            time: components["schemas"]["LocalTime"];
            /**
             * @description What may be shown of the operator's key, and the address it came from.
             * @example mko_3f***9x2k from 172.18.0.1
             */
            who: string;
            /**
             * @description The command.
             * @example CreditSystem
             */
            command: string;
            /**
             * @description Its parameters, without secrets; of a person's number only the last three digits.
             * @example {
             *       "did": "0773137770",
             *       "purse": "units",
             *       "amount": 500
             *     }
             */
            parameters: {
                [key: string]: unknown;
            };
            /**
             * @description OK, or the refusal in its words; `begun` of an act that never came to an end.
             * @example OK
             */
            outcome: string;
        };
        /** @description What ListAudit answers. */
        ListAuditResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The acts, the newest first.
             * @example [
             *       {
             *         "id": "1770659412123#6d0e6f9a-6f0e-4c5c-9a56-0b6a6a2f4d11",
             *         "time": "2026-02-09 19:50:12",
             *         "who": "mko_3f***9x2k from 172.18.0.1",
             *         "command": "SuspendSystem",
             *         "parameters": {
             *           "did": "0773137770",
             *           "reason": "Unpaid"
             *         },
             *         "outcome": "OK"
             *       }
             *     ]
             */
            acts: components["schemas"]["Act"][];
            next: components["schemas"]["Next"];
        };
        /** @description What ListHooks takes. */
        ListHooksParams: {
            did: components["schemas"]["Did"];
            /**
             * @description The campaign that the hook tells about.
             * @example TTS-3-0773137770-Merkazia-1641217161871
             */
            campaign: string;
        };
        /**
         * @description A time in Israel, `YYYY-MM-DD HH:MM:SS`, or null where there is none.
         * @example 2026-02-09 19:40:12
         * @example null
         */
        LocalTimeOrNull: string | null;
        /**
         * @description One attempt at posting a hook.
         * @example {
         *       "time": "2026-11-23 10:15:00",
         *       "status": 503,
         *       "problem": null,
         *       "answer": "busy",
         *       "ms": 41
         *     }
         */
        HookAttempt: {
            /** @description When it began. */
            time: components["schemas"]["LocalTime"];
            /**
             * @description The HTTP status of the answer; null, there was none.
             * @example 503
             * @example null
             */
            status: number | null;
            /**
             * @description Why there was no answer, or null.
             * @example no answer within 15 seconds
             * @example null
             */
            problem: string | null;
            /**
             * @description The first kilobyte of the answer.
             * @example busy
             */
            answer: string;
            /**
             * @description How long it took, in milliseconds.
             * @example 41
             */
            ms: number;
        };
        /**
         * @description A hook, delivered, due or given up.
         * @example {
         *       "campaign": "TTS-3-0773137770-Merkazia-1641217161871",
         *       "chunk": 0,
         *       "number": "0501234567",
         *       "status": "UP",
         *       "url": "https://example.com/hook",
         *       "state": "dead",
         *       "next": null,
         *       "reason": "tried 10 times",
         *       "attempts": 10,
         *       "last": {
         *         "time": "2026-11-23 10:15:00",
         *         "status": 503,
         *         "problem": null,
         *         "answer": "busy",
         *         "ms": 41
         *       }
         *     }
         */
        Hook: {
            /**
             * @description The campaign that the hook tells about.
             * @example TTS-3-0773137770-Merkazia-1641217161871
             */
            campaign: string;
            /**
             * @description The chunk of recipients that the number is in.
             * @example 0
             */
            chunk: number;
            /**
             * @description The number it tells about; null, the whole campaign.
             * @example 0501234567
             * @example null
             */
            number: string | null;
            /**
             * @description The status it tells.
             * @example UP
             */
            status: string;
            /**
             * @description Where it is posted to.
             * @example https://example.com/hook
             */
            url: string;
            /**
             * @description Whether it waits for its next attempt, was delivered, or was given up.
             * @example dead
             * @enum {string}
             */
            state: "due" | "delivered" | "dead";
            /**
             * @description When it is tried next, or null.
             * @example null
             */
            next: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description Why it was given up, or null.
             * @example tried 10 times
             * @example null
             */
            reason: string | null;
            /**
             * @description How many attempts are on record; the latest 20 are.
             * @example 10
             */
            attempts: number;
            /**
             * @description The latest attempt, or null.
             * @example null
             */
            last: components["schemas"]["HookAttempt"] | null;
        };
        /** @description What ListHooks answers. */
        ListHooksResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The hooks, by number.
             * @example [
             *       {
             *         "campaign": "TTS-3-0773137770-Merkazia-1641217161871",
             *         "chunk": 0,
             *         "number": "0501234567",
             *         "status": "UP",
             *         "url": "https://example.com/hook",
             *         "state": "dead",
             *         "next": null,
             *         "reason": "tried 10 times",
             *         "attempts": 10,
             *         "last": {
             *           "time": "2026-11-23 10:15:00",
             *           "status": 503,
             *           "problem": null,
             *           "answer": "busy",
             *           "ms": 41
             *         }
             *       }
             *     ]
             */
            hooks: components["schemas"]["Hook"][];
        };
        /** @description What GetHook takes. */
        GetHookParams: {
            did: components["schemas"]["Did"];
            /**
             * @description The campaign that the hook tells about.
             * @example TTS-3-0773137770-Merkazia-1641217161871
             */
            campaign: string;
            /**
             * @description The chunk of recipients that the number is in.
             * @example 0
             */
            chunk: number;
            /**
             * @description The number it tells about; null, the whole campaign.
             * @example 0501234567
             * @example null
             */
            number?: string | null;
            /**
             * @description The status it tells.
             * @example UP
             */
            status: string;
        };
        /** @description What GetHook answers. */
        GetHookResult: {
            responseStatus: components["schemas"]["Ok"];
            hook: components["schemas"]["Hook"];
            /**
             * @description The header `webhook-id`, the same at every attempt.
             * @example msg_2KxY9
             */
            webhookId: string;
            /**
             * @description How the body travels.
             * @example application/json
             */
            contentType: string;
            /**
             * @description The body as it is posted.
             * @example {}
             */
            body: string;
            /**
             * @description The attempts on record, the oldest first.
             * @example [
             *       {
             *         "time": "2026-11-23 10:15:00",
             *         "status": 503,
             *         "problem": null,
             *         "answer": "busy",
             *         "ms": 41
             *       }
             *     ]
             */
            tried: components["schemas"]["HookAttempt"][];
        };
        /** @description What GetHookSecret takes. */
        GetHookSecretParams: {
            did: components["schemas"]["Did"];
        };
        /**
         * @description A secret that hooks are signed with, `whsec_` and base64.
         * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwZ0bJm1XnV4c=
         */
        HookSecret: string;
        /** @description What GetHookSecret answers. */
        GetHookSecretResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            secret: components["schemas"]["HookSecret"];
        };
        /** @description What RotateHookSecret takes. */
        RotateHookSecretParams: {
            did: components["schemas"]["Did"];
            /**
             * @description For how many hours those before go on signing; 0 ends them at once.
             * @default 24
             * @example 24
             */
            overlapHours?: number;
        };
        /** @description What RotateHookSecret answers. */
        RotateHookSecretResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
            secret: components["schemas"]["HookSecret"];
            /** @description From when on only this secret signs. */
            overlapEnds: components["schemas"]["LocalTime"];
        };
        /** @description What ReplayHook takes. */
        ReplayHookParams: {
            did: components["schemas"]["Did"];
            /**
             * @description The campaign that the hook tells about.
             * @example TTS-3-0773137770-Merkazia-1641217161871
             */
            campaign: string;
            /**
             * @description The chunk of recipients that the number is in.
             * @example 0
             */
            chunk: number;
            /**
             * @description The number it tells about; null, the whole campaign.
             * @example 0501234567
             * @example null
             */
            number?: string | null;
            /**
             * @description The status it tells.
             * @example UP
             */
            status: string;
        };
        /** @description What ReplayHook answers. */
        ReplayHookResult: {
            responseStatus: components["schemas"]["Ok"];
            did: components["schemas"]["Did"];
        };
        /**
         * @description The watch's name, small letters, digits and hyphens.
         * @example beit-levi-units
         */
        WatchName: string;
        /**
         * @description What is watched, and what the threshold counts: `units-low` and `sms-units-low`, so many units are left or fewer;
         *     `units-expiring` and `sms-units-expiring`, the balance expires in so many days or fewer; `caller-ids-expiring`, the next caller
         *     ID does; `failed-logins`, so many log-ins failed within `minutes`; `undelivered-sms`, so many in a hundred of the SMS of
         *     these `minutes` whose fate is known did not arrive; `queue-unanswered`, so many callers of `queuePath` have waited for
         *     `seconds`, or hung up unanswered since the last look.
         * @example units-low
         * @enum {string}
         */
        WatchKind: "units-low" | "sms-units-low" | "units-expiring" | "sms-units-expiring" | "caller-ids-expiring" | "failed-logins" | "undelivered-sms" | "queue-unanswered";
        /**
         * @description When there is an alert; `kind` says what it counts.
         * @example 100
         */
        WatchThreshold: number;
        /**
         * @description Where alerts are posted, as signed hooks; only a public address is posted to.
         * @example https://example.com/alerts
         */
        WatchUrl: string;
        /** @description What SetWatch takes. */
        SetWatchParams: {
            name: components["schemas"]["WatchName"];
            kind: components["schemas"]["WatchKind"];
            threshold: components["schemas"]["WatchThreshold"];
            /**
             * @description The address of the exchange that has the system; where it has no path, `/ym/api` is meant.
             * @example https://exchange.example.com
             */
            exchange: string;
            /**
             * Format: password
             * @description A token of the system there that lives, an API key or `number:password`; it is kept encrypted and never shown. A key for GetCustomerData, GetSmsOutLog and GetQueueRealTime is enough. The log of log-ins opens to verified sessions alone; for `failed-logins` give the token of one, which the looks keep alive.
             * @example WU1BUElL.apik_1f0c9ab27d34.4kWl1yTq7nQm0gk3mC8b7tq2PqJmYw0cQy1f8pXvZrU
             */
            systemToken: string;
            /**
             * @description The queue's extension, for `queue-unanswered`.
             * @example /1
             */
            queuePath?: string;
            /**
             * @description How far back a look goes, for `failed-logins` and `undelivered-sms`. Default 60.
             * @example 60
             */
            minutes?: number;
            /**
             * @description Fewer SMS than this tell nothing, for `undelivered-sms`. Default 10.
             * @example 10
             */
            least?: number;
            /**
             * @description Who has waited so long is unanswered, for `queue-unanswered`. Default 120.
             * @example 120
             */
            seconds?: number;
            /**
             * @description How many minutes lie between two looks; at most 25 for `failed-logins`, whose session would die. Default 5.
             * @example 5
             */
            every?: number;
            /**
             * @description The address that alerts are mailed to.
             * @example ops@example.com
             */
            mail?: string;
            url?: components["schemas"]["WatchUrl"];
        };
        /**
         * @description A watch, and what it found last.
         * @example {
         *       "name": "beit-levi-units",
         *       "kind": "units-low",
         *       "threshold": 100,
         *       "exchange": "https://exchange.example.com",
         *       "queuePath": null,
         *       "minutes": null,
         *       "least": null,
         *       "seconds": null,
         *       "every": 5,
         *       "mail": "ops@example.com",
         *       "url": null,
         *       "state": "quiet",
         *       "value": 987.4,
         *       "says": "987.4 units are left",
         *       "since": null,
         *       "lookedAt": "2026-11-23 10:15:00",
         *       "nextLook": "2026-11-23 10:20:00",
         *       "problem": null
         *     }
         */
        Watch: {
            name: components["schemas"]["WatchName"];
            kind: components["schemas"]["WatchKind"];
            threshold: components["schemas"]["WatchThreshold"];
            /**
             * @description The address of the exchange that has the system.
             * @example https://exchange.example.com
             */
            exchange: string;
            /**
             * @description The queue's extension, for `queue-unanswered`.
             * @example /1
             * @example null
             */
            queuePath: string | null;
            /**
             * @description How far back a look goes, for `failed-logins` and `undelivered-sms`.
             * @example 60
             * @example null
             */
            minutes: number | null;
            /**
             * @description Fewer SMS than this tell nothing, for `undelivered-sms`.
             * @example 10
             * @example null
             */
            least: number | null;
            /**
             * @description Who has waited so long is unanswered, for `queue-unanswered`.
             * @example 120
             * @example null
             */
            seconds: number | null;
            /**
             * @description How many minutes lie between two looks.
             * @example 5
             */
            every: number;
            /**
             * @description The address that alerts are mailed to.
             * @example ops@example.com
             * @example null
             */
            mail: string | null;
            /**
             * @description Where alerts are posted.
             * @example https://example.com/alerts
             * @example null
             */
            url: string | null;
            /**
             * @description How it stands - `new`, not looked at yet; `quiet`; `alert`, the threshold is reached and was told of; `blind`, it cannot look and that was told.
             * @example quiet
             * @enum {string}
             */
            state: "new" | "quiet" | "alert" | "blind";
            /**
             * @description What the last look counted; null, there was nothing to count.
             * @example 987.4
             * @example null
             */
            value: number | null;
            /**
             * @description The same in words.
             * @example 987.4 units are left
             * @example null
             */
            says: string | null;
            /**
             * @description When the incident began that it tells of, or null.
             * @example null
             */
            since: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When it looked last, or null.
             * @example 2026-11-23 10:15:00
             */
            lookedAt: components["schemas"]["LocalTimeOrNull"];
            /**
             * @description When it looks next.
             * @example 2026-11-23 10:20:00
             */
            nextLook: components["schemas"]["LocalTime"];
            /**
             * @description Why the last look failed, or null.
             * @example null
             */
            problem: string | null;
        };
        /** @description What SetWatch answers. */
        SetWatchResult: {
            responseStatus: components["schemas"]["Ok"];
            watch: components["schemas"]["Watch"];
        };
        /** @description What ListWatches takes. */
        ListWatchesParams: {
            /**
             * @description At most how many rows.
             * @default 100
             * @example 100
             */
            limit?: number;
            /**
             * @description The `next` of the page before; absent for the first page.
             * @example beit-levi-units
             */
            after?: string;
        };
        /** @description What ListWatches answers. */
        ListWatchesResult: {
            responseStatus: components["schemas"]["Ok"];
            /**
             * @description The watches, by name.
             * @example [
             *       {
             *         "name": "beit-levi-units",
             *         "kind": "units-low",
             *         "threshold": 100,
             *         "exchange": "https://exchange.example.com",
             *         "queuePath": null,
             *         "minutes": null,
             *         "least": null,
             *         "seconds": null,
             *         "every": 5,
             *         "mail": "ops@example.com",
             *         "url": null,
             *         "state": "quiet",
             *         "value": 987.4,
             *         "says": "987.4 units are left",
             *         "since": null,
             *         "lookedAt": "2026-11-23 10:15:00",
             *         "nextLook": "2026-11-23 10:20:00",
             *         "problem": null
             *       }
             *     ]
             */
            watches: components["schemas"]["Watch"][];
            next: components["schemas"]["Next"];
        };
        /** @description What RemoveWatch takes. */
        RemoveWatchParams: {
            name: components["schemas"]["WatchName"];
        };
        /** @description What RemoveWatch answers. */
        RemoveWatchResult: {
            responseStatus: components["schemas"]["Ok"];
            name: components["schemas"]["WatchName"];
        };
        /** @description What GetWatchSecret takes, which is nothing. */
        GetWatchSecretParams: Record<string, never>;
        /** @description What GetWatchSecret answers. */
        GetWatchSecretResult: {
            responseStatus: components["schemas"]["Ok"];
            secret: components["schemas"]["HookSecret"];
        };
        /**
         * @description What is posted to the `url` of a watch when something begins, and when it is over.
         * @example {
         *       "type": "watch.alert",
         *       "watch": "beit-levi-units",
         *       "kind": "units-low",
         *       "of": "threshold",
         *       "value": 98.2,
         *       "threshold": 100,
         *       "since": "2026-11-23 10:15:00",
         *       "time": "2026-11-23 10:15:00",
         *       "says": "98.2 units are left; the threshold is 100."
         *     }
         */
        WatchEvent: {
            /**
             * @description An alert, or its all-clear.
             * @example watch.alert
             * @enum {string}
             */
            type: "watch.alert" | "watch.clear";
            watch: components["schemas"]["WatchName"];
            kind: components["schemas"]["WatchKind"];
            /**
             * @description What it is about - `threshold`, what is watched; `sight`, that the watch cannot look.
             * @example threshold
             * @enum {string}
             */
            of: "threshold" | "sight";
            /**
             * @description What was counted; null, there was nothing to count.
             * @example 98.2
             * @example null
             */
            value: number | null;
            threshold: components["schemas"]["WatchThreshold"];
            /** @description When the incident began; it names it together with the watch and `of`. */
            since: components["schemas"]["LocalTime"];
            /** @description When this was found. */
            time: components["schemas"]["LocalTime"];
            /**
             * @description The same in words.
             * @example 98.2 units are left; the threshold is 100.
             */
            says: string;
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
        /** @description The operator key is missing or wrong. */
        NoOperator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "responseStatus": "FORBIDDEN",
                 *       "message": "The header authorization does not hold an operator key."
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListSystems: {
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
                "application/json": components["schemas"]["ListSystemsParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSystemsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    GetSystem: {
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
                 *       "did": "0773137770"
                 *     }
                 */
                "application/json": components["schemas"]["GetSystemParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSystemResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    CreateSystem: {
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
                 *       "did": "0773137780",
                 *       "password": "k3Vw8-qRt2",
                 *       "name": "Second",
                 *       "units": 1000
                 *     }
                 */
                "application/json": components["schemas"]["CreateSystemParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSystemResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    ChangeSystem: {
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
                 *       "did": "0773137770",
                 *       "name": "Demonstration"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeSystemParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSystemResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    CreditSystem: {
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
                 *       "did": "0773137770",
                 *       "purse": "units",
                 *       "amount": 500,
                 *       "description": "Invoice 1843",
                 *       "validDays": 365
                 *     }
                 */
                "application/json": components["schemas"]["CreditSystemParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditSystemResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    SuspendSystem: {
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
                 *       "did": "0773137770",
                 *       "reason": "Unpaid since July"
                 *     }
                 */
                "application/json": components["schemas"]["SuspendSystemParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuspendSystemResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    ResumeSystem: {
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
                 *       "did": "0773137770"
                 *     }
                 */
                "application/json": components["schemas"]["ResumeSystemParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeSystemResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    AddSecondaryNumber: {
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
                 *       "did": "0773137770",
                 *       "number": "0773137772",
                 *       "usage": "goto:/2"
                 *     }
                 */
                "application/json": components["schemas"]["AddSecondaryNumberParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddSecondaryNumberResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    RemoveSecondaryNumber: {
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
                 *       "did": "0773137770",
                 *       "number": "0773137772"
                 *     }
                 */
                "application/json": components["schemas"]["RemoveSecondaryNumberParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoveSecondaryNumberResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    SetRetention: {
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
                 *       "did": "0773137770",
                 *       "logDays": 365
                 *     }
                 */
                "application/json": components["schemas"]["SetRetentionParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetRetentionResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    CreateApiKey: {
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
                 *       "did": "0773137770",
                 *       "name": "shop",
                 *       "from": [
                 *         "203.0.113.0/24"
                 *       ],
                 *       "commands": [
                 *         "SendSms"
                 *       ],
                 *       "params": {
                 *         "from": "0501234567"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKeyParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateApiKeyResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    ListApiKeys: {
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
                 *       "did": "0773137770"
                 *     }
                 */
                "application/json": components["schemas"]["ListApiKeysParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApiKeysResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    RevokeApiKey: {
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
                 *       "did": "0773137770",
                 *       "id": "1f0c9ab27d34"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeApiKeyParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeApiKeyResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    ResealSystem: {
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
                 *       "did": "0773137770"
                 *     }
                 */
                "application/json": components["schemas"]["ResealSystemParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResealSystemResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    ListCampaigns: {
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
                 *       "did": "0773137770",
                 *       "limit": 50
                 *     }
                 */
                "application/json": components["schemas"]["ListCampaignsParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCampaignsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    StopCampaign: {
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
                 *       "did": "0773137770",
                 *       "campaign": "SMS-3-0773137770-Merkazia-1641217161871"
                 *     }
                 */
                "application/json": components["schemas"]["StopCampaignParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopCampaignResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    ListDeadLetters: {
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
                "application/json": components["schemas"]["ListDeadLettersParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeadLettersResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    RedriveDeadLetter: {
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
                 *       "id": "sms|S#0773137770#SMS#202611#2|1770659412123#00"
                 *     }
                 */
                "application/json": components["schemas"]["RedriveDeadLetterParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedriveDeadLetterResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    RunJob: {
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
                 *       "job": "end-messages"
                 *     }
                 */
                "application/json": components["schemas"]["RunJobParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunJobResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    ListUnknownCalls: {
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
                "application/json": components["schemas"]["ListUnknownCallsParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUnknownCallsResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    SettleUnknownCall: {
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
                 *       "key": "0773137770.1770659412123.0.0",
                 *       "outcome": "failed"
                 *     }
                 */
                "application/json": components["schemas"]["SettleUnknownCallParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettleUnknownCallResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    ReconcileMoney: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReconcileMoneyParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileMoneyResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    ExportPerson: {
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
                 *       "number": "0501234567"
                 *     }
                 */
                "application/json": components["schemas"]["ExportPersonParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPersonResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    ErasePerson: {
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
                 *       "number": "0501234567"
                 *     }
                 */
                "application/json": components["schemas"]["ErasePersonParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasePersonResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    ListAudit: {
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
                 *       "month": "202602"
                 *     }
                 */
                "application/json": components["schemas"]["ListAuditParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    ListHooks: {
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
                 *       "did": "0773137770",
                 *       "campaign": "TTS-3-0773137770-Merkazia-1641217161871"
                 *     }
                 */
                "application/json": components["schemas"]["ListHooksParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHooksResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    GetHook: {
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
                 *       "did": "0773137770",
                 *       "campaign": "TTS-3-0773137770-Merkazia-1641217161871",
                 *       "chunk": 0,
                 *       "number": "0501234567",
                 *       "status": "UP"
                 *     }
                 */
                "application/json": components["schemas"]["GetHookParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetHookResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    GetHookSecret: {
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
                 *       "did": "0773137770"
                 *     }
                 */
                "application/json": components["schemas"]["GetHookSecretParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetHookSecretResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    RotateHookSecret: {
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
                 *       "did": "0773137770",
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["RotateHookSecretParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotateHookSecretResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    ReplayHook: {
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
                 *       "did": "0773137770",
                 *       "campaign": "TTS-3-0773137770-Merkazia-1641217161871",
                 *       "chunk": 0,
                 *       "number": "0501234567",
                 *       "status": "UP"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayHookParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayHookResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    SetWatch: {
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
                 *       "name": "beit-levi-units",
                 *       "kind": "units-low",
                 *       "threshold": 100,
                 *       "exchange": "https://exchange.example.com",
                 *       "systemToken": "WU1BUElL.apik_1f0c9ab27d34.4kWl1yTq7nQm0gk3mC8b7tq2PqJmYw0cQy1f8pXvZrU",
                 *       "mail": "ops@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["SetWatchParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetWatchResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    ListWatches: {
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
                "application/json": components["schemas"]["ListWatchesParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWatchesResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    RemoveWatch: {
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
                 *       "name": "beit-levi-units"
                 *     }
                 */
                "application/json": components["schemas"]["RemoveWatchParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoveWatchResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            500: components["responses"]["Fault"];
        };
    };
    GetWatchSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["GetWatchSecretParams"];
            };
        };
        responses: {
            /** @description What was done, or why nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWatchSecretResult"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoOperator"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["QueryTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Fault"];
        };
    };
    watchEvent: {
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
        /** @description What began, or is over. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "watch.clear",
                 *       "watch": "beit-levi-units",
                 *       "kind": "units-low",
                 *       "of": "threshold",
                 *       "value": 598.2,
                 *       "threshold": 100,
                 *       "since": "2026-11-23 10:15:00",
                 *       "time": "2026-11-23 11:40:00",
                 *       "says": "598.2 units are left; the threshold is 100."
                 *     }
                 */
                "application/json": components["schemas"]["WatchEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["HookTaken"];
            "4XX": components["responses"]["HookNotTaken"];
            "5XX": components["responses"]["HookNotTaken"];
        };
    };
}
