import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { countColumn, presentColumn, readColumns } from './columns.ts';
import { defineFormat } from './format.ts';
import { parseRequestLine } from './request-line.ts';

const scanStamp = stampLayout('dd/MMM/yyyy:HH:mm:ss Z');

/** Server access log of an S3 bucket. Columns were added at its end over the years, so what is missing there is no fault. */
export const awsS3Access = defineFormat({
  id: 'aws-s3-access',
  title: 'AWS S3 server access log',
  family: 'cloud',
  specification: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html',
  signature:
    'owner bucket [dd/Mon/yyyy:HH:MM:SS zone] address requester request-id REST.VERB.KIND key "request" status',
  fields: {
    bucketOwner: { type: 'string', about: "Canonical user id of the bucket's owner" },
    bucket: { type: 'string', about: 'Bucket' },
    remoteAddr: { type: 'string', optional: true, about: "The client's address" },
    requester: { type: 'string', optional: true, about: 'Who asked; absent when unauthenticated' },
    operation: { type: 'string', about: 'For example REST.GET.OBJECT' },
    key: { type: 'string', optional: true, about: 'Key of the object, URL-encoded' },
    method: { type: 'string', optional: true, about: 'Request method' },
    path: { type: 'string', optional: true, about: 'Request target, query included' },
    protocol: { type: 'string', optional: true, about: 'For example HTTP/1.1' },
    status: { type: 'integer', optional: true, about: 'HTTP status; absent for what S3 does by itself' },
    errorCode: { type: 'string', optional: true, about: "S3's error code" },
    bytes: { type: 'integer', optional: true, about: 'Bytes of the response' },
    objectSizeBytes: { type: 'integer', optional: true, about: 'Bytes of the whole object' },
    durationMs: { type: 'integer', optional: true, about: 'Milliseconds the request took' },
    turnAroundMs: { type: 'integer', optional: true, about: 'Milliseconds S3 worked on it' },
    referer: { type: 'string', optional: true, about: 'Referer header' },
    userAgent: { type: 'string', optional: true, about: 'User-Agent header' },
    versionId: { type: 'string', optional: true, about: 'Version of the object' },
    hostId: { type: 'string', optional: true, about: 'Extended request id' },
    signatureVersion: { type: 'string', optional: true, about: 'SigV2 or SigV4' },
    cipherSuite: { type: 'string', optional: true, about: 'TLS cipher' },
    authenticationType: { type: 'string', optional: true, about: 'AuthHeader or QueryString' },
    hostHeader: { type: 'string', optional: true, about: 'Endpoint that was asked' },
    tlsVersion: { type: 'string', optional: true, about: 'TLS version' },
    accessPointArn: { type: 'string', optional: true, about: 'ARN of the access point' },
    aclRequired: { type: 'string', optional: true, about: 'Yes when an ACL was needed' },
  },
  starts: `${digits}abcdef-`,
  needs: { stamp: { behind: [] }, marks: ['['] },
  joins: false,
  samples: [
    {
      lines:
        'b659b576cff1e15e4c0313ff8930fba9f53e6794567f5c60dab3abf2f8dfb6cc www.example.com [10/Feb/2012:16:42:07 -0500] 1.2.3.4 arn:aws:iam::179580289999:user/phillip.boss EB3502676500C6BE WEBSITE.GET.OBJECT index "GET /index HTTP/1.1" 200 - 368 368 10 9 "-" "Mozilla/5.0 (X11; Linux x86_64)"',
      record: {
        time: '2012-02-10T21:42:07Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /index HTTP/1.1',
        fields: {
          bucketOwner: 'b659b576cff1e15e4c0313ff8930fba9f53e6794567f5c60dab3abf2f8dfb6cc',
          bucket: 'www.example.com',
          remoteAddr: '1.2.3.4',
          requester: 'arn:aws:iam::179580289999:user/phillip.boss',
          operation: 'WEBSITE.GET.OBJECT',
          key: 'index',
          method: 'GET',
          path: '/index',
          protocol: 'HTTP/1.1',
          status: 200,
          bytes: 368,
          objectSizeBytes: 368,
          durationMs: 10,
          turnAroundMs: 9,
          userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
        },
        requestId: 'EB3502676500C6BE',
      },
    },
    {
      lines:
        '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be amzn-s3-demo-bucket1 [06/Feb/2019:00:00:38 +0000] 192.0.2.3 - 3E57427F3EXAMPLE REST.GET.OBJECT photos/a%2520b.jpg "GET /photos/a%20b.jpg?versionId=abc HTTP/1.1" 404 NoSuchKey 276 - 7 - "https://example.org/" "S3Console/0.4" abc s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234= SigV4 ECDHE-RSA-AES128-GCM-SHA256 AuthHeader amzn-s3-demo-bucket1.s3.us-west-1.amazonaws.com TLSV1.2 arn:aws:s3:us-west-1:123456789012:accesspoint/example-AP Yes us-west-1',
      record: {
        time: '2019-02-06T00:00:38Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'GET /photos/a%20b.jpg?versionId=abc HTTP/1.1',
        fields: {
          bucketOwner: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
          bucket: 'amzn-s3-demo-bucket1',
          remoteAddr: '192.0.2.3',
          operation: 'REST.GET.OBJECT',
          key: 'photos/a%2520b.jpg',
          method: 'GET',
          path: '/photos/a%20b.jpg?versionId=abc',
          protocol: 'HTTP/1.1',
          status: 404,
          errorCode: 'NoSuchKey',
          bytes: 276,
          durationMs: 7,
          referer: 'https://example.org/',
          userAgent: 'S3Console/0.4',
          versionId: 'abc',
          hostId: 's9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=',
          signatureVersion: 'SigV4',
          cipherSuite: 'ECDHE-RSA-AES128-GCM-SHA256',
          authenticationType: 'AuthHeader',
          hostHeader: 'amzn-s3-demo-bucket1.s3.us-west-1.amazonaws.com',
          tlsVersion: 'TLSV1.2',
          accessPointArn: 'arn:aws:s3:us-west-1:123456789012:accesspoint/example-AP',
          aclRequired: 'Yes',
        },
        requestId: '3E57427F3EXAMPLE',
      },
    },
    {
      lines:
        '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be logs [06/Feb/2026:00:00:38 +0000] - AmazonS3 3E57427F3EXAMPLE S3.EXPIRE.OBJECT old.gz "-" - - - 5120 - - "-" "-" - - - - - - - - -',
      record: {
        time: '2026-02-06T00:00:38Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status -',
        message: 'S3.EXPIRE.OBJECT old.gz',
        fields: {
          bucketOwner: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
          bucket: 'logs',
          requester: 'AmazonS3',
          operation: 'S3.EXPIRE.OBJECT',
          key: 'old.gz',
          objectSizeBytes: 5120,
        },
        requestId: '3E57427F3EXAMPLE',
      },
    },
  ],
  parse({ text }, context) {
    const bracket = text.indexOf(' [');
    if (bracket < 3 || bracket > 200) return undefined;
    const stamp = scanStamp(text, bracket + 2);
    if (stamp === undefined || !text.startsWith('] ', stamp.end)) return undefined;
    const [bucketOwner, bucket, ...further] = text.slice(0, bracket).split(' ');
    const columns = readColumns(text, stamp.end + 2, 23);
    if (bucket === undefined || further.length > 0 || columns === undefined || columns.length < 7) return undefined;
    const [remoteAddr, requester, requestId, operation, key, request, status, errorCode, bytes, size] = columns;
    const [duration, turnAround, referer, userAgent, versionId, hostId, signature, cipher, authentication] =
      columns.slice(10);
    const [hostHeader, tlsVersion, accessPointArn, aclRequired] = columns.slice(19);
    if (!/^(?:REST|SOAP|WEBSITE|BATCH|S3)\.[A-Z._]{3,60}$/.test(operation!) || !/^(?:\d{3}|-)$/.test(status!))
      return undefined;
    return {
      stamp,
      level: statusLevel(Number(status), context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` },
      message: presentColumn(request) ?? `${operation} ${key}`,
      fields: {
        bucketOwner: bucketOwner!,
        bucket,
        remoteAddr: presentColumn(remoteAddr),
        requester: presentColumn(requester),
        operation: operation!,
        key: presentColumn(key),
        ...parseRequestLine(request!),
        status: countColumn(status),
        errorCode: presentColumn(errorCode),
        bytes: countColumn(bytes),
        objectSizeBytes: countColumn(size),
        durationMs: countColumn(duration),
        turnAroundMs: countColumn(turnAround),
        referer: presentColumn(referer),
        userAgent: presentColumn(userAgent),
        versionId: presentColumn(versionId),
        hostId: presentColumn(hostId),
        signatureVersion: presentColumn(signature),
        cipherSuite: presentColumn(cipher),
        authenticationType: presentColumn(authentication),
        hostHeader: presentColumn(hostHeader),
        tlsVersion: presentColumn(tlsVersion),
        accessPointArn: presentColumn(accessPointArn),
        aclRequired: presentColumn(aclRequired),
      },
      requestId: presentColumn(requestId),
    };
  },
});
