import { scanIso } from '../time/scan-iso.ts';
import { countColumn, presentColumn, readColumns } from './columns.ts';
import { envoyLevel } from './envoy-level.ts';
import { defineFormat } from './format.ts';
import { parseRequestLine } from './request-line.ts';

/** Access log of Envoy by its default format, and of Istio, which puts reasons before the counters and addresses behind. */
export const envoyAccess = defineFormat({
  id: 'envoy-access',
  title: 'Envoy and Istio access log',
  family: 'web',
  specification:
    'https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage#default-format-string',
  signature: '[ISO time] "request" status flags … bytes received, bytes sent, milliseconds, upstream milliseconds',
  fields: {
    method: { type: 'string', optional: true, about: 'Request method; absent for TCP' },
    path: { type: 'string', optional: true, about: 'Request target, query included' },
    protocol: { type: 'string', optional: true, about: 'For example HTTP/2' },
    status: { type: 'integer', about: 'HTTP status; 0 when no response was begun' },
    responseFlags: { type: 'string', optional: true, about: 'What went wrong, for example UF,URX' },
    responseCodeDetails: { type: 'string', optional: true, about: 'Who set the status and why (Istio)' },
    terminationDetails: { type: 'string', optional: true, about: 'Why the connection ended (Istio)' },
    upstreamFailure: { type: 'string', optional: true, about: 'Why the transport to the upstream failed (Istio)' },
    bytesReceived: { type: 'integer', about: "Bytes of the request's body" },
    bytes: { type: 'integer', about: "Bytes of the response's body" },
    durationMs: { type: 'integer', about: 'Milliseconds in all' },
    upstreamMs: { type: 'integer', optional: true, about: 'Milliseconds the upstream took' },
    forwardedFor: { type: 'string', optional: true, about: 'X-Forwarded-For header' },
    userAgent: { type: 'string', optional: true, about: 'User-Agent header' },
    authority: { type: 'string', optional: true, about: 'Host that was asked' },
    upstreamHost: { type: 'string', optional: true, about: 'Address of the upstream' },
    upstreamCluster: { type: 'string', optional: true, about: 'Cluster of the upstream (Istio)' },
    upstreamLocalAddress: { type: 'string', optional: true, about: "Envoy's address towards the upstream (Istio)" },
    downstreamLocalAddress: { type: 'string', optional: true, about: "Envoy's address towards the client (Istio)" },
    remoteAddr: { type: 'string', optional: true, about: "The client's address and port (Istio)" },
    serverName: { type: 'string', optional: true, about: 'SNI (Istio)' },
    route: { type: 'string', optional: true, about: 'Name of the route (Istio)' },
  },
  starts: '[',
  joins: false,
  samples: [
    {
      lines:
        '[2016-04-15T20:17:00.310Z] "POST /api/v1/locations HTTP/2" 204 - 154 0 226 100 "10.0.35.28" "nsq2http" "cc21d9b0-cf5c-432b-8c7e-98aeb7988cd2" "locations" "tcp://10.0.2.1:80"',
      record: {
        time: '2016-04-15T20:17:00.310Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'POST /api/v1/locations HTTP/2',
        fields: {
          method: 'POST',
          path: '/api/v1/locations',
          protocol: 'HTTP/2',
          status: 204,
          bytesReceived: 154,
          bytes: 0,
          durationMs: 226,
          upstreamMs: 100,
          forwardedFor: '10.0.35.28',
          userAgent: 'nsq2http',
          authority: 'locations',
          upstreamHost: 'tcp://10.0.2.1:80',
        },
        requestId: 'cc21d9b0-cf5c-432b-8c7e-98aeb7988cd2',
      },
    },
    {
      lines:
        '[2020-11-25T21:26:18.409Z] "GET /status/418 HTTP/1.1" 418 - via_upstream - "-" 0 135 4 4 "-" "curl/7.73.0-DEV" "84961386-6d84-929d-98bd-c5aee93b5c88" "httpbin:8000" "10.44.1.23:8000" outbound|8000||httpbin.foo.svc.cluster.local 10.44.1.23:37652 10.0.45.184:8000 10.44.1.23:46520 httpbin default',
      record: {
        time: '2020-11-25T21:26:18.409Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'GET /status/418 HTTP/1.1',
        fields: {
          method: 'GET',
          path: '/status/418',
          protocol: 'HTTP/1.1',
          status: 418,
          responseCodeDetails: 'via_upstream',
          bytesReceived: 0,
          bytes: 135,
          durationMs: 4,
          upstreamMs: 4,
          userAgent: 'curl/7.73.0-DEV',
          authority: 'httpbin:8000',
          upstreamHost: '10.44.1.23:8000',
          upstreamCluster: 'outbound|8000||httpbin.foo.svc.cluster.local',
          upstreamLocalAddress: '10.44.1.23:37652',
          downstreamLocalAddress: '10.0.45.184:8000',
          remoteAddr: '10.44.1.23:46520',
          serverName: 'httpbin',
          route: 'default',
        },
        requestId: '84961386-6d84-929d-98bd-c5aee93b5c88',
      },
    },
    {
      lines:
        '[2026-02-11T08:05:09.000Z] "- - -" 0 UF,URX - closed_by_peer "delayed connect error: 111" 0 0 1001 - "-" "-" "-" "-" "10.96.0.1:443" outbound|443||kubernetes - 10.96.0.1:443 10.1.0.7:50432 - -',
      record: {
        time: '2026-02-11T08:05:09.000Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'response flags UF,URX',
        message: '- - -',
        fields: {
          status: 0,
          responseFlags: 'UF,URX',
          terminationDetails: 'closed_by_peer',
          upstreamFailure: 'delayed connect error: 111',
          bytesReceived: 0,
          bytes: 0,
          durationMs: 1001,
          upstreamHost: '10.96.0.1:443',
          upstreamCluster: 'outbound|443||kubernetes',
          downstreamLocalAddress: '10.96.0.1:443',
          remoteAddr: '10.1.0.7:50432',
        },
      },
    },
    {
      lines: '[2026-02-11T08:05:10.000Z] "GET /error HTTP/1.1" 0 DC "-" "-" 0 0 14 - "-" "-" "abc" "shop" "-"',
      record: {
        time: '2026-02-11T08:05:10.000Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'status 0, client gone',
        message: 'GET /error HTTP/1.1',
        fields: {
          method: 'GET',
          path: '/error',
          protocol: 'HTTP/1.1',
          status: 0,
          responseFlags: 'DC',
          bytesReceived: 0,
          bytes: 0,
          durationMs: 14,
          authority: 'shop',
        },
        requestId: 'abc',
      },
    },
    {
      lines: '[2026-02-11T08:05:11.000Z] "- - -" 0 - 2310 4711 30014 - "-" "-" "-" "-" "10.0.2.1:5432"',
      record: {
        time: '2026-02-11T08:05:11.000Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'no response flags',
        message: '- - -',
        fields: { status: 0, bytesReceived: 2310, bytes: 4711, durationMs: 30014, upstreamHost: '10.0.2.1:5432' },
      },
    },
    {
      lines: '[2026-02-11T08:05:12.000Z] "GET / HTTP/1.1" 999 - 0 0 1 1 "-" "-" "-" "-" "-"',
      record: {
        time: '2026-02-11T08:05:12.000Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status 999',
        message: 'GET / HTTP/1.1',
        fields: {
          method: 'GET',
          path: '/',
          protocol: 'HTTP/1.1',
          status: 999,
          bytesReceived: 0,
          bytes: 0,
          durationMs: 1,
          upstreamMs: 1,
        },
      },
    },
  ],
  parse({ text }, context) {
    const stamp = scanIso(text, 1);
    if (stamp === undefined || !text.startsWith('] "', stamp.end)) return undefined;
    const columns = readColumns(text, stamp.end + 2, 22);
    if (columns === undefined) return undefined;
    const [request, statusColumn, flagsColumn] = columns;
    const status = /^\d{1,3}$/.test(statusColumn!) ? Number(statusColumn) : undefined;
    const counters = columns.findIndex((_, i) => i > 2 && i < 7 && [0, 1, 2].every((n) => isCount(columns[i + n])));
    if (status === undefined || counters < 0) return undefined;
    // what Istio puts between flags and counters: details, termination, failure; before 1.6 a status of Mixer and the failure
    const reasons = columns.slice(3, counters);
    const [received, sent, duration, upstreamMs, forwardedFor, userAgent, requestId, authority, upstreamHost] =
      columns.slice(counters);
    const [cluster, upstreamLocal, downstreamLocal, downstreamRemote, serverName, route] = columns.slice(counters + 9);
    const flags = presentColumn(flagsColumn);
    return {
      stamp,
      level: envoyLevel(status, flags, { tcp: request!.startsWith('- ') }, context.httpStatus),
      message: request!,
      fields: {
        ...parseRequestLine(request!),
        status,
        responseFlags: flags,
        responseCodeDetails: reasons.length === 3 ? presentColumn(reasons[0]) : undefined,
        terminationDetails: reasons.length === 3 ? presentColumn(reasons[1]) : undefined,
        upstreamFailure: presentColumn(reasons.at(-1)),
        bytesReceived: Number(received),
        bytes: Number(sent),
        durationMs: Number(duration),
        upstreamMs: countColumn(upstreamMs),
        forwardedFor: presentColumn(forwardedFor),
        userAgent: presentColumn(userAgent),
        authority: presentColumn(authority),
        upstreamHost: presentColumn(upstreamHost),
        upstreamCluster: presentColumn(cluster),
        upstreamLocalAddress: presentColumn(upstreamLocal),
        downstreamLocalAddress: presentColumn(downstreamLocal),
        remoteAddr: presentColumn(downstreamRemote),
        serverName: presentColumn(serverName),
        route: presentColumn(route),
      },
      requestId: presentColumn(requestId),
    };
  },
});

function isCount(column: string | undefined): boolean {
  return countColumn(column) !== undefined;
}
