import { createHash } from 'node:crypto';
import { ha1, isUser, readCredentials, rightResponse } from '@merkazia/exchange/sip/digest';
import { expect, test } from 'vitest';

const rfc2617 = `Digest username="Mufasa", realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", uri="/dir/index.html", qop=auth, nc=00000001, cnonce="0a4f113b", response="6629fae49393a05397450978507c4ef1", opaque="5ccc069c403ebaf9f0171e9517f40e41"`;
const rfc7616 = (algorithm: string, response: string) => `Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="${response}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`;
/** The hashes as erratum 4897 has them: those of the text were made by another function. */
const userhash = `Digest username="793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b", realm="api@example.org", uri="/doe.json", algorithm=SHA-512-256, nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", nc=00000001, cnonce="NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v", qop=auth, response="3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5", opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", userhash=true`;

test.each([
  ['RFC 2617, 3.5', rfc2617, 'Mufasa', 'Circle Of Life'],
  ['RFC 7616, 3.9.1, MD5', rfc7616('MD5', '8ca523f5e9506fed4657c9700eebdbec'), 'Mufasa', 'Circle of Life'],
  ['RFC 7616, 3.9.1, SHA-256', rfc7616('SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'), 'Mufasa', 'Circle of Life'],
  ['RFC 7616, 3.9.2, SHA-512-256 with userhash (erratum 4897)', userhash, 'Jäsøn Doe', 'Secret, or not?'],
  ['RFC 2069, 2.4, without qop (erratum 749)', 'Digest username="Mufasa", realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", uri="/dir/index.html", response="1949323746fe6a43ef61f9606e7febea", opaque="5ccc069c403ebaf9f0171e9517f40e41"', 'Mufasa', 'CircleOfLife'],
])('the response of %s is right', (_, header, username, password) => {
  const credentials = readCredentials(header)!;
  expect(rightResponse(credentials, { method: 'GET', username, password })).toBe(credentials.response);
  expect(rightResponse(credentials, { method: 'GET', username, password: `${password}x` })).not.toBe(credentials.response);
  expect([isUser(credentials, username), isUser(credentials, `${username}x`)]).toEqual([true, false]);
});

const h = (name: string, text: string) => createHash(name).update(text).digest('hex');
const given = (more: string) => readCredentials(`Digest username="u", realm="r", nonce="n", uri="sip:r", response="x", cnonce="c", nc=0000000A, ${more}`)!;

test.each([['MD5', 'md5'], ['SHA-256', 'sha256'], ['SHA-512-256', 'sha512-256']] as const)('%s has the variants auth-int and -sess', (algorithm, name) => {
  const secret = h(name, 'u:r:p');
  const asked = { method: 'INVITE', username: 'u', password: 'p', body: 'v=0\r\n' };
  expect(ha1(algorithm, 'u', 'r', 'p')).toBe(secret);
  expect(rightResponse(given(`algorithm=${algorithm}, qop=auth-int`), asked)).toBe(h(name, `${secret}:n:0000000a:c:auth-int:${h(name, `INVITE:sip:r:${h(name, 'v=0\r\n')}`)}`));
  expect(rightResponse(given(`algorithm=${algorithm.toLowerCase()}-sess, qop=auth`), asked)).toBe(h(name, `${h(name, `${secret}:n:c`)}:n:0000000a:c:auth:${h(name, 'INVITE:sip:r')}`));
  expect(rightResponse(given(`algorithm=${algorithm}, qop=auth-int`), { ...asked, body: undefined } as never)).toBeUndefined();
});

test('an algorithm nobody knows has no response', () => {
  for (const algorithm of ['SHA', 'SHA-512', 'constructor', '""']) expect(rightResponse(given(`algorithm=${algorithm}`), { method: 'INVITE', username: 'u', password: 'p' })).toBeUndefined();
});

test('names and lists are read as headers are written, quotes and all', () => {
  expect(readCredentials('  dIGEST   Username = "a\\"b, c=d" ,realm="", nonce=n,uri="sip:x;y=z",response=AB , QOP="auth",NC=0000ABCD,cnonce=""')).toEqual({
    username: 'a"b, c=d', realm: '', nonce: 'n', uri: 'sip:x;y=z', response: 'ab', algorithm: 'MD5', userhash: false, qop: 'auth', nc: '0000abcd', cnonce: '',
  });
  expect(readCredentials(`Digest username*=UTF-8''J%C3%A4s%C3%B8n%20Doe, realm="r", nonce="n", uri="u", response="x"`)?.username).toBe('Jäsøn Doe');
});

test.each([
  '', 'Basic dTpw', 'Digest', 'Digest username="u"', 'Digest username="u", username="v", realm="r", nonce="n", uri="u", response="x"', 'Digest username="u", realm="r", nonce="n", uri="u", response="x", qop=auth',
  'Digest username="u", realm="r", nonce="n", uri="u", response="x", qop=auth, cnonce="c", nc=1', 'Digest username="u", realm="r", nonce="n", uri="u", response="x", qop=other, cnonce="c", nc=00000001',
  'Digest username="u, realm="r", nonce="n", uri="u", response="x"', `Digest username*=UTF-8''%, realm="r", nonce="n", uri="u", response="x"`, `Digest username="${'u'.repeat(5000)}", realm="r", nonce="n", uri="u", response="x"`,
])('%j is no credentials', (header) => expect(readCredentials(header)).toBeUndefined());
