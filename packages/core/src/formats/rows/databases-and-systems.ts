import { androidLogcat } from '../android-logcat.ts';
import { androidLogcatBrief } from '../android-logcat-brief.ts';
import { aptHistory } from '../apt-history.ts';
import { auditd } from '../auditd.ts';
import { capnslog } from '../capnslog.ts';
import { cassandra } from '../cassandra.ts';
import { cisco } from '../cisco.ts';
import { clickhouse } from '../clickhouse.ts';
import { clusterRas } from '../cluster-ras.ts';
import { coredns } from '../coredns.ts';
import { cups } from '../cups.ts';
import { dmesg } from '../dmesg.ts';
import { dpkg } from '../dpkg.ts';
import { elasticsearch } from '../elasticsearch.ts';
import { espIdf } from '../esp-idf.ts';
import { githubActions } from '../github-actions.ts';
import { hpc } from '../hpc.ts';
import { macosLog } from '../macos-log.ts';
import { mongodbText } from '../mongodb-text.ts';
import { mssqlErrorlog } from '../mssql-errorlog.ts';
import { mysqlError } from '../mysql-error.ts';
import { mysqlGeneral } from '../mysql-general.ts';
import { mysqlSlow } from '../mysql-slow.ts';
import { nagios } from '../nagios.ts';
import { nats } from '../nats.ts';
import { netfilter } from '../netfilter.ts';
import { pgbouncer } from '../pgbouncer.ts';
import { postgresql } from '../postgresql.ts';
import { postgresqlCsv } from '../postgresql-csv.ts';
import { rabbitmq } from '../rabbitmq.ts';
import { redis } from '../redis.ts';
import { strace } from '../strace.ts';
import { tai64n } from '../tai64n.ts';
import { vmkernel } from '../vmkernel.ts';
import { windowsCbs } from '../windows-cbs.ts';
import { windowsEventXml } from '../windows-event-xml.ts';

/** Databases, kernels, package managers, appliances. */
export const databasesAndSystems = [
  postgresql,
  postgresqlCsv,
  pgbouncer,
  mssqlErrorlog,
  mysqlError,
  mysqlSlow,
  mysqlGeneral,
  redis,
  elasticsearch,
  mongodbText,
  rabbitmq,
  cassandra,
  clickhouse,
  nats,
  nagios,
  capnslog,
  coredns,
  androidLogcat,
  androidLogcatBrief,
  espIdf,
  netfilter,
  dmesg,
  auditd,
  vmkernel,
  cisco,
  macosLog,
  windowsCbs,
  windowsEventXml,
  cups,
  clusterRas,
  hpc,
  dpkg,
  aptHistory,
  strace,
  tai64n,
  githubActions,
] as const;
