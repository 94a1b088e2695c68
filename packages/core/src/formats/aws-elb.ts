import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { digits } from './charsets.ts';
import { countColumn, endpointColumn, presentColumn, readColumns, secondsColumn } from './columns.ts';
import { defineFormat } from './format.ts';
import { parseRequestLine } from './request-line.ts';

/** Access log of a Classic Load Balancer, HTTP and TCP listeners. */
export const awsElb = defineFormat({
  id: 'aws-elb',
  title: 'AWS Classic Load Balancer',
  family: 'cloud',
  specification: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/access-log-collection.html',
  signature:
    'ISO time, load balancer, client:port, backend:port, three times, two statuses, two byte counts, "request"',
  fields: {
    loadBalancer: { type: 'string', about: 'Name of the load balancer' },
    remoteAddr: { type: 'string', about: "The client's address" },
    remotePort: { type: 'integer', optional: true, about: "The client's port" },
    backend: { type: 'string', optional: true, about: 'Address and port of the instance' },
    requestTimeSeconds: { type: 'number', optional: true, about: 'Seconds until the request went to the instance' },
    backendTimeSeconds: { type: 'number', optional: true, about: 'Seconds until the instance began to answer' },
    responseTimeSeconds: { type: 'number', optional: true, about: 'Seconds until the answer went to the client' },
    status: { type: 'integer', optional: true, about: 'HTTP status that the load balancer sent' },
    backendStatus: { type: 'integer', optional: true, about: 'HTTP status that the instance sent' },
    bytesReceived: { type: 'integer', about: 'Bytes of the request' },
    bytes: { type: 'integer', about: 'Bytes of the response' },
    method: { type: 'string', optional: true, about: 'Request method' },
    path: { type: 'string', optional: true, about: 'Request target: the whole URL, with its port' },
    protocol: { type: 'string', optional: true, about: 'For example HTTP/1.1' },
    userAgent: { type: 'string', optional: true, about: 'User-Agent header' },
    sslCipher: { type: 'string', optional: true, about: 'TLS cipher' },
    sslProtocol: { type: 'string', optional: true, about: 'TLS version' },
  },
  starts: digits,
  needs: { stamp: { joint: 'T' } },
  joins: false,
  samples: [
    {
      lines:
        '2015-05-13T23:39:43.945958Z my-loadbalancer 192.168.131.39:2817 10.0.0.1:80 0.000073 0.001048 0.000057 200 200 0 29 "GET http://www.example.com:80/ HTTP/1.1" "curl/7.38.0" - -',
      record: {
        time: '2015-05-13T23:39:43.945958Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET http://www.example.com:80/ HTTP/1.1',
        fields: {
          loadBalancer: 'my-loadbalancer',
          remoteAddr: '192.168.131.39',
          remotePort: 2817,
          backend: '10.0.0.1:80',
          requestTimeSeconds: 0.000073,
          backendTimeSeconds: 0.001048,
          responseTimeSeconds: 0.000057,
          status: 200,
          backendStatus: 200,
          bytesReceived: 0,
          bytes: 29,
          method: 'GET',
          path: 'http://www.example.com:80/',
          protocol: 'HTTP/1.1',
          userAgent: 'curl/7.38.0',
        },
      },
    },
    {
      lines:
        '2015-05-13T23:39:43.945958Z my-loadbalancer 192.168.131.39:2817 10.0.0.1:443 0.001065 0.000015 0.000023 - - 57 502 "- - - " "-" ECDHE-ECDSA-AES128-GCM-SHA256 TLSv1.2',
      record: {
        time: '2015-05-13T23:39:43.945958Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status -',
        message: '- - - ',
        fields: {
          loadBalancer: 'my-loadbalancer',
          remoteAddr: '192.168.131.39',
          remotePort: 2817,
          backend: '10.0.0.1:443',
          requestTimeSeconds: 0.001065,
          backendTimeSeconds: 0.000015,
          responseTimeSeconds: 0.000023,
          bytesReceived: 57,
          bytes: 502,
          sslCipher: 'ECDHE-ECDSA-AES128-GCM-SHA256',
          sslProtocol: 'TLSv1.2',
        },
      },
    },
    {
      lines:
        '2026-02-11T08:05:09.000001Z shop 10.0.0.7:2817 - -1 -1 -1 504 0 12 0 "POST https://example.org:443/pay HTTP/1.1"',
      record: {
        time: '2026-02-11T08:05:09.000001Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'POST https://example.org:443/pay HTTP/1.1',
        fields: {
          loadBalancer: 'shop',
          remoteAddr: '10.0.0.7',
          remotePort: 2817,
          status: 504,
          backendStatus: 0,
          bytesReceived: 12,
          bytes: 0,
          method: 'POST',
          path: 'https://example.org:443/pay',
          protocol: 'HTTP/1.1',
        },
      },
    },
  ],
  parse({ text, stamp }, context) {
    if (stamp === undefined || text[10] !== 'T' || text[stamp.end] !== ' ') return undefined;
    const columns = readColumns(text, stamp.end + 1, 14);
    if (columns === undefined || columns.length < 11) return undefined;
    const [loadBalancer, client, backend, requestTime, backendTime, responseTime, status, backendStatus] = columns;
    const [bytesReceivedColumn, bytesColumn, request, userAgent, sslCipher, sslProtocol] = columns.slice(8);
    const { address, port } = endpointColumn(client!);
    const bytesReceived = countColumn(bytesReceivedColumn);
    const bytes = countColumn(bytesColumn);
    if (![requestTime, backendTime, responseTime].every((time) => time === '-1' || secondsColumn(time) !== undefined))
      return undefined;
    if (!/^(?:\d{1,3}|-)$/.test(status!) || bytesReceived === undefined || bytes === undefined) return undefined;
    return {
      stamp,
      level: statusLevel(Number(status), context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` },
      message: request!,
      fields: {
        loadBalancer: loadBalancer!,
        remoteAddr: address,
        remotePort: port,
        backend: presentColumn(backend),
        requestTimeSeconds: secondsColumn(requestTime),
        backendTimeSeconds: secondsColumn(backendTime),
        responseTimeSeconds: secondsColumn(responseTime),
        status: countColumn(status),
        backendStatus: countColumn(backendStatus),
        bytesReceived,
        bytes,
        ...parseRequestLine(request!),
        userAgent: presentColumn(userAgent),
        sslCipher: presentColumn(sslCipher),
        sslProtocol: presentColumn(sslProtocol),
      },
    };
  },
});
