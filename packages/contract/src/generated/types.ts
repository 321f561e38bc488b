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
        /**
         * @description A flag - `1` or `true` for yes, `0` or `false` for no, as text or not.
         * @example 1
         * @enum {unknown}
         */
        Flag: 0 | 1 | true | false | "0" | "1" | "true" | "false";
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
