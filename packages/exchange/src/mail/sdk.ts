// What the post on AWS needs of SES's SDK; the rest of it is not bundled.
export { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
