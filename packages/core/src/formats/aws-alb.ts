import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { scanIso } from '../time/scan-iso.ts';
import { countColumn, endpointColumn, presentColumn, readColumns, secondsColumn } from './columns.ts';
import { defineFormat } from './format.ts';
import { parseRequestLine } from './request-line.ts';

/** X-Ray's id of the request in the X-Amzn-Trace-Id header. */
const root = /(?:^|;)Root=(?<id>[\w-]{1,64})/;

/** Access log of an Application Load Balancer. Columns were added at its end over the years, so what is missing there is no fault. */
export const awsAlb = defineFormat({
  id: 'aws-alb',
  title: 'AWS Application Load Balancer',
  family: 'cloud',
  specification: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
  signature:
    'http, https, h2, grpcs, ws or wss, ISO time, load balancer, client:port, target:port, three times, two statuses',
  fields: {
    type: { type: 'string', about: 'http, https, h2, grpcs, ws or wss' },
    loadBalancer: { type: 'string', about: 'Resource id of the load balancer' },
    remoteAddr: { type: 'string', about: "The client's address" },
    remotePort: { type: 'integer', optional: true, about: "The client's port" },
    target: { type: 'string', optional: true, about: 'Address and port of the target' },
    requestTimeSeconds: { type: 'number', optional: true, about: 'Seconds until the request went to the target' },
    targetTimeSeconds: { type: 'number', optional: true, about: 'Seconds until the target began to answer' },
    responseTimeSeconds: { type: 'number', optional: true, about: 'Seconds until the answer went to the client' },
    status: { type: 'integer', optional: true, about: 'HTTP status that the load balancer sent' },
    targetStatus: { type: 'integer', optional: true, about: 'HTTP status that the target sent' },
    bytesReceived: { type: 'integer', optional: true, about: 'Bytes of the request' },
    bytes: { type: 'integer', optional: true, about: 'Bytes of the response' },
    method: { type: 'string', optional: true, about: 'Request method' },
    path: { type: 'string', optional: true, about: 'Request target: the whole URL, with its port' },
    protocol: { type: 'string', optional: true, about: 'For example HTTP/1.1' },
    userAgent: { type: 'string', optional: true, about: 'User-Agent header' },
    sslCipher: { type: 'string', optional: true, about: 'TLS cipher' },
    sslProtocol: { type: 'string', optional: true, about: 'TLS version' },
    targetGroupArn: { type: 'string', optional: true, about: 'ARN of the target group' },
    amznTraceId: { type: 'string', optional: true, about: 'X-Amzn-Trace-Id header' },
    domainName: { type: 'string', optional: true, about: 'SNI domain' },
    rulePriority: { type: 'integer', optional: true, about: 'Priority of the rule that matched; 0 is the default' },
    actions: { type: 'string', optional: true, about: 'Actions taken, commas between them' },
    redirectUrl: { type: 'string', optional: true, about: 'Target of a redirect' },
    errorReason: { type: 'string', optional: true, about: 'Why the request failed, for example LambdaThrottling' },
    classification: { type: 'string', optional: true, about: 'Desync: Acceptable, Ambiguous or Severe' },
    connectionTraceId: { type: 'string', optional: true, about: 'Id of the connection, as in the connection log' },
  },
  starts: 'hgw',
  needs: { word: ['number'] },
  joins: false,
  samples: [
    {
      lines:
        'http 2018-11-30T22:23:00.186641Z app/my-loadbalancer/50dc6c495c0c9188 192.168.131.39:2817 - 0.000 0.001 0.000 200 200 34 366 "GET http://www.example.com:80/ HTTP/1.1" "curl/7.46.0" - - arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/my-targets/73e2d6bc24d8a067 "Root=1-58337364-23a8c76965a2ef7629b185e3" "-" "-" 0 2018-11-30T22:22:48.364000Z "forward" "-" "-" "-" "-" "-" "-"',
      record: {
        time: '2018-11-30T22:23:00.186641Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET http://www.example.com:80/ HTTP/1.1',
        fields: {
          type: 'http',
          loadBalancer: 'app/my-loadbalancer/50dc6c495c0c9188',
          remoteAddr: '192.168.131.39',
          remotePort: 2817,
          requestTimeSeconds: 0,
          targetTimeSeconds: 0.001,
          responseTimeSeconds: 0,
          status: 200,
          targetStatus: 200,
          bytesReceived: 34,
          bytes: 366,
          method: 'GET',
          path: 'http://www.example.com:80/',
          protocol: 'HTTP/1.1',
          userAgent: 'curl/7.46.0',
          targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/my-targets/73e2d6bc24d8a067',
          amznTraceId: 'Root=1-58337364-23a8c76965a2ef7629b185e3',
          rulePriority: 0,
          actions: 'forward',
        },
        traceId: '1-58337364-23a8c76965a2ef7629b185e3',
      },
    },
    {
      lines:
        'https 2026-02-11T08:05:09.065466Z app/shop/50dc6c495c0c9188 2001:db8::7:2817 - -1 -1 -1 502 - 0 277 "POST https://example.org:443/pay?a=\\"b\\" HTTP/2.0" "-" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/fn/73e2d6bc24d8a067 "Root=1-58337281-1d84f3d73c47ec4e58577259" "example.org" "session-reused" 1 2026-02-11T08:05:08.364000Z "authenticate,forward" "https://example.org/a b" "LambdaInvalidResponse" "-" "-" "Ambiguous" "SpaceInUri" TID_1234abcd5678ef90',
      record: {
        time: '2026-02-11T08:05:09.065466Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'POST https://example.org:443/pay?a="b" HTTP/2.0',
        fields: {
          type: 'https',
          loadBalancer: 'app/shop/50dc6c495c0c9188',
          remoteAddr: '2001:db8::7',
          remotePort: 2817,
          status: 502,
          bytesReceived: 0,
          bytes: 277,
          method: 'POST',
          path: 'https://example.org:443/pay?a="b"',
          protocol: 'HTTP/2.0',
          sslCipher: 'ECDHE-RSA-AES128-GCM-SHA256',
          sslProtocol: 'TLSv1.2',
          targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/fn/73e2d6bc24d8a067',
          amznTraceId: 'Root=1-58337281-1d84f3d73c47ec4e58577259',
          domainName: 'example.org',
          rulePriority: 1,
          actions: 'authenticate,forward',
          redirectUrl: 'https://example.org/a b',
          errorReason: 'LambdaInvalidResponse',
          classification: 'Ambiguous',
          connectionTraceId: 'TID_1234abcd5678ef90',
        },
        traceId: '1-58337281-1d84f3d73c47ec4e58577259',
      },
    },
    {
      lines:
        'ws 2026-02-11T08:05:10.000001Z app/shop/50dc6c495c0c9188 10.0.0.140:40914 10.0.1.192:8010 0.001 0.003 0.000 - - 218 587 "- http://example.org:80- -" "-" - - arn:aws:…',
      record: {
        time: '2026-02-11T08:05:10.000001Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status -',
        message: '- http://example.org:80- -',
        fields: {
          type: 'ws',
          loadBalancer: 'app/shop/50dc6c495c0c9188',
          remoteAddr: '10.0.0.140',
          remotePort: 40914,
          target: '10.0.1.192:8010',
          requestTimeSeconds: 0.001,
          targetTimeSeconds: 0.003,
          responseTimeSeconds: 0,
          bytesReceived: 218,
          bytes: 587,
          targetGroupArn: 'arn:aws:…',
        },
      },
    },
  ],
  parse({ text }, context) {
    const typeEnd = text.indexOf(' ');
    if (typeEnd < 2 || typeEnd > 5 || !/^(?:https?|h2|grpcs|wss?)$/.test(text.slice(0, typeEnd))) return undefined;
    const stamp = scanIso(text, typeEnd + 1);
    if (stamp === undefined || text[stamp.end] !== ' ') return undefined;
    const columns = readColumns(text, stamp.end + 1, 28);
    if (columns === undefined || columns.length < 11) return undefined;
    const [loadBalancer, client, target, requestTime, targetTime, responseTime, status, targetStatus] = columns;
    const [bytesReceived, bytes, request, userAgent, sslCipher, sslProtocol, group, trace, domain] = columns.slice(8);
    const [, rule, , actions, redirectUrl, errorReason, , , classification, , connection] = columns.slice(17);
    const { address, port } = endpointColumn(client!);
    if (!/^(?:\d{3}|-)$/.test(status!) || countColumn(bytes) === undefined) return undefined;
    return {
      stamp,
      level: statusLevel(Number(status), context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` },
      message: request!,
      fields: {
        type: text.slice(0, typeEnd),
        loadBalancer: loadBalancer!,
        remoteAddr: address,
        remotePort: port,
        target: presentColumn(target),
        requestTimeSeconds: secondsColumn(requestTime),
        targetTimeSeconds: secondsColumn(targetTime),
        responseTimeSeconds: secondsColumn(responseTime),
        status: countColumn(status),
        targetStatus: countColumn(targetStatus),
        bytesReceived: countColumn(bytesReceived),
        bytes: countColumn(bytes),
        ...parseRequestLine(request!),
        userAgent: presentColumn(userAgent),
        sslCipher: presentColumn(sslCipher),
        sslProtocol: presentColumn(sslProtocol),
        targetGroupArn: presentColumn(group),
        amznTraceId: presentColumn(trace),
        domainName: presentColumn(domain),
        rulePriority: countColumn(rule),
        actions: presentColumn(actions),
        redirectUrl: presentColumn(redirectUrl),
        errorReason: presentColumn(errorReason),
        classification: presentColumn(classification),
        connectionTraceId: presentColumn(connection),
      },
      traceId: trace === undefined ? undefined : root.exec(trace)?.[1],
    };
  },
});
