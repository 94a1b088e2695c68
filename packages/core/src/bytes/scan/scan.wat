;; Counts lines that lie in one minute, sixteen bytes at a time: `json` those that fit one of a few shapes (json/shape.ts), `text` and `access` those of
;; layouts/text-layout.ts and layouts/access-layout.ts. The twin of these files: what is not taken here, an escape with hexadecimal digits among it, is left to them.
;;
;; Memory, all of it written by line-scanner.ts but where said:
;;     0  counts by slot, 32 words, written here
;;   128  where the last counted line begins; 132 how many were counted; 136 slot of the last; written here
;;   140  the minute of JSON's text: 0 none, 1 with Z, 2 without a zone; 144 its sixteen characters
;;   160  first millisecond of the minute, 168 the one after its last
;;   176  how many programs; 180 where they are
;;   240  how many of the counted lines fitted shapes compiled by json/compiled, written by these
;;   256  masks for the rest of a literal, sixteen bytes for each length
;;   512  level words before a quote, sixteen bytes each: first word, the rest, its mask, length and slot; then a word of zeros
;;   976  the minute of access logs: sixteen characters; 1020 whether there is one; 63504 what may stand behind, at least: one more, `:00 `, the offset, `] "`
;;   992  the minute of text: sixteen characters; 1016 whether there is one
;;  1024  programs
;; 62464  level words before a blank, 32 bytes each, at the place of their hash: eight bytes, their mask, slot; 63488 what the hash multiplies by
;; 65536  lines
;; and the last two pages: one that stays zero, where whatever goes on behind the last line ends, and one for what compiled shapes compare with
(module
  (memory (export "memory") 28)

  (func $isDigit (param $code i32) (result i32)
    (i32.lt_u (i32.sub (local.get $code) (i32.const 0x30)) (i32.const 10)))

  ;; index after the digits at $i; mostly few, so that one after the other is quickest
  (func $digitsEnd (param $i i32) (result i32)
    (loop $more
      (if (i32.lt_u (i32.sub (i32.load8_u (local.get $i)) (i32.const 0x30)) (i32.const 10))
        (then (local.set $i (i32.add (local.get $i) (i32.const 1))) (br $more))))
    (local.get $i))

  ;; index after the number at $i, 0 when it is none or has an exponent
  (func $numberEnd (param $i i32) (result i32)
    (local $start i32)
    (if (i32.eq (i32.load8_u (local.get $i)) (i32.const 0x2d))
      (then (local.set $i (i32.add (local.get $i) (i32.const 1)))))
    (if (i32.eq (i32.load8_u (local.get $i)) (i32.const 0x30))
      (then (local.set $i (i32.add (local.get $i) (i32.const 1))))
      (else
        (local.set $start (local.get $i))
        (local.set $i (call $digitsEnd (local.get $i)))
        (if (i32.eq (local.get $i) (local.get $start)) (then (return (i32.const 0))))))
    (if (i32.eq (i32.load8_u (local.get $i)) (i32.const 0x2e))
      (then
        (local.set $start (i32.add (local.get $i) (i32.const 1)))
        (local.set $i (call $digitsEnd (local.get $start)))
        (if (i32.eq (local.get $i) (local.get $start)) (then (return (i32.const 0))))))
    (if (i32.eq (i32.or (i32.load8_u (local.get $i)) (i32.const 0x20)) (i32.const 0x65)) (then (return (i32.const 0))))
    (local.get $i))

  ;; index of the quote that closes the string whose text begins at $i, 0 when it is none
  (func $textEnd (param $i i32) (result i32)
    (local $bytes v128) (local $marks i32) (local $code i32)
    (loop $scan
      (local.set $bytes (v128.load (local.get $i)))
      (local.set $marks
        (i8x16.bitmask
          (v128.or
            (v128.or
              (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x22)))
              (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x5c))))
            (i8x16.lt_u (local.get $bytes) (i8x16.splat (i32.const 0x20))))))
      (if (i32.eqz (local.get $marks))
        (then (local.set $i (i32.add (local.get $i) (i32.const 16))) (br $scan)))
      (local.set $i (i32.add (local.get $i) (i32.ctz (local.get $marks))))
      (local.set $code (i32.load8_u (local.get $i)))
      (if (i32.eq (local.get $code) (i32.const 0x22)) (then (return (local.get $i))))
      (if (i32.ne (local.get $code) (i32.const 0x5c)) (then (return (i32.const 0))))
      (local.set $code (i32.load8_u offset=1 (local.get $i)))
      (local.set $i (i32.add (local.get $i) (i32.const 2)))
      (br_if $scan (i32.eq (local.get $code) (i32.const 0x22)))
      (br_if $scan (i32.eq (local.get $code) (i32.const 0x5c)))
      (br_if $scan (i32.eq (local.get $code) (i32.const 0x2f)))
      (br_if $scan (i32.eq (local.get $code) (i32.const 0x62)))
      (br_if $scan (i32.eq (local.get $code) (i32.const 0x66)))
      (br_if $scan (i32.eq (local.get $code) (i32.const 0x6e)))
      (br_if $scan (i32.eq (local.get $code) (i32.const 0x72)))
      (br_if $scan (i32.eq (local.get $code) (i32.const 0x74))))
    (i32.const 0))

  ;; index of the quote after the time at $i, 0 when it is in another minute or no usual one
  (func $timeEnd (param $i i32) (result i32)
    (local $start i32) (local $kind i32)
    (local.set $kind (i32.load (i32.const 140)))
    (if (i32.eqz (local.get $kind)) (then (return (i32.const 0))))
    (if (v128.any_true (v128.xor (v128.load (local.get $i)) (v128.load (i32.const 144)))) (then (return (i32.const 0))))
    (if (i32.ne (i32.load8_u offset=16 (local.get $i)) (i32.const 0x3a)) (then (return (i32.const 0))))
    (if (i32.gt_u (i32.sub (i32.load8_u offset=17 (local.get $i)) (i32.const 0x30)) (i32.const 5)) (then (return (i32.const 0))))
    (if (i32.eqz (call $isDigit (i32.load8_u offset=18 (local.get $i)))) (then (return (i32.const 0))))
    (local.set $i (i32.add (local.get $i) (i32.const 19)))
    (if (i32.eq (i32.load8_u (local.get $i)) (i32.const 0x2e))
      (then
        (local.set $start (i32.add (local.get $i) (i32.const 1)))
        (local.set $i (call $digitsEnd (local.get $start)))
        (if (i32.gt_u (i32.sub (i32.sub (local.get $i) (local.get $start)) (i32.const 1)) (i32.const 8))
          (then (return (i32.const 0))))))
    (if (i32.eq (local.get $kind) (i32.const 1))
      (then
        (if (i32.ne (i32.load8_u (local.get $i)) (i32.const 0x5a)) (then (return (i32.const 0))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))))
    (select (local.get $i) (i32.const 0) (i32.eq (i32.load8_u (local.get $i)) (i32.const 0x22))))

  ;; whether thirteen digits of the minute stand at $i
  (func $isInMinute (param $i i32) (result i32)
    (local $ms i64) (local $k i32) (local $digit i32)
    (local.set $ms (i64.sub (i64.load (local.get $i)) (i64.const 0x3030303030303030)))
    (if (i64.ne
          (i64.and
            (i64.or (i64.add (local.get $ms) (i64.const 0x7676767676767676)) (local.get $ms))
            (i64.const 0x8080808080808080))
          (i64.const 0))
      (then (return (i32.const 0))))
    ;; eight digits at once: pairs, then fours, then all
    (local.set $ms (i64.add (i64.mul (local.get $ms) (i64.const 10)) (i64.shr_u (local.get $ms) (i64.const 8))))
    (local.set $ms
      (i64.shr_u
        (i64.add
          (i64.mul (i64.and (local.get $ms) (i64.const 0x000000ff000000ff)) (i64.const 0x000f424000000064))
          (i64.mul
            (i64.and (i64.shr_u (local.get $ms) (i64.const 16)) (i64.const 0x000000ff000000ff))
            (i64.const 0x0000271000000001)))
        (i64.const 32)))
    (local.set $k (i32.const 8))
    (loop $more
      (local.set $digit (i32.sub (i32.load8_u (i32.add (local.get $i) (local.get $k))) (i32.const 0x30)))
      (if (i32.gt_u (local.get $digit) (i32.const 9)) (then (return (i32.const 0))))
      (local.set $ms (i64.add (i64.mul (local.get $ms) (i64.const 10)) (i64.extend_i32_u (local.get $digit))))
      (local.set $k (i32.add (local.get $k) (i32.const 1)))
      (br_if $more (i32.lt_u (local.get $k) (i32.const 13))))
    (i32.and
      (i64.ge_u (local.get $ms) (i64.load (i32.const 160)))
      (i64.lt_u (local.get $ms) (i64.load (i32.const 168)))))

  ;; the row of the level word at $i in the table at $row, 0 when it is none
  (func $wordRow (param $i i32) (param $row i32) (result i32)
    (local $head i32) (local $rest i32)
    (local.set $head (i32.load (local.get $i)))
    (local.set $rest (i32.load offset=4 (local.get $i)))
    (loop $more
      (if (i32.eq (i32.load (local.get $row)) (local.get $head))
        (then
          (if (i32.eq (i32.and (local.get $rest) (i32.load offset=8 (local.get $row))) (i32.load offset=4 (local.get $row)))
            (then (return (local.get $row))))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $more (i32.load (local.get $row))))
    (i32.const 0))

  ;; index of the first line feed at or after $i: there is one
  (func $feed (param $i i32) (result i32)
    (local $marks i32)
    (loop $scan
      (local.set $marks (i8x16.bitmask (i8x16.eq (v128.load (local.get $i)) (i8x16.splat (i32.const 0x0a)))))
      (if (i32.eqz (local.get $marks))
        (then (local.set $i (i32.add (local.get $i) (i32.const 16))) (br $scan))))
    (i32.add (local.get $i) (i32.ctz (local.get $marks))))

  (func $count (param $at i32) (param $slot i32)
    (local $place i32)
    (local.set $place (i32.shl (local.get $slot) (i32.const 2)))
    (i32.store (local.get $place) (i32.add (i32.load (local.get $place)) (i32.const 1)))
    (i32.store (i32.const 128) (local.get $at))
    (i32.store (i32.const 132) (i32.add (i32.load (i32.const 132)) (i32.const 1)))
    (i32.store (i32.const 136) (local.get $slot)))

  ;; where the level begins behind seconds that end at $i, 0 when it does not: a fraction of three or six digits, and a blank
  (func $levelStart (param $i i32) (result i32)
    (local $mark i32) (local $end i32)
    (local.set $mark (i32.load8_u (local.get $i)))
    (if (i32.eq (local.get $mark) (i32.const 0x20)) (then (return (i32.add (local.get $i) (i32.const 1)))))
    (if (i32.and (i32.ne (local.get $mark) (i32.const 0x2e)) (i32.ne (local.get $mark) (i32.const 0x2c)))
      (then (return (i32.const 0))))
    (local.set $end (call $digitsEnd (i32.add (local.get $i) (i32.const 1))))
    (local.set $i (i32.sub (local.get $end) (local.get $i)))
    (if (i32.and (i32.ne (local.get $i) (i32.const 4)) (i32.ne (local.get $i) (i32.const 7)))
      (then (return (i32.const 0))))
    (select (i32.add (local.get $end) (i32.const 1)) (i32.const 0) (i32.eq (i32.load8_u (local.get $end)) (i32.const 0x20))))

  ;; counts text lines from $at on; where the first begins that is no usual one, is of another minute or longer than $most; $end when there is none.
  ;; No branch but those that end it: what differs from line to line, level and length, would be guessed wrong.
  (func (export "text") (param $at i32) (param $end i32) (param $most i32) (result i32)
    (local $i i32) (local $row i32) (local $marks i32) (local $counted i32) (local $last i32) (local $slot i32) (local $word i64)
    (block $stop
      (br_if $stop (i32.eqz (i32.load (i32.const 1016))))
      (loop $lines
        (br_if $stop (i32.ge_u (local.get $at) (local.get $end)))
        (br_if $stop (v128.any_true (v128.xor (v128.load (local.get $at)) (v128.load (i32.const 992)))))
        ;; `:SS `: of each byte how far it lies above the least that may stand there
        (local.set $marks
          (i8x16.bitmask
            (i8x16.le_u
              (i8x16.sub (v128.load offset=16 (local.get $at)) (v128.const i8x16 0x3a 0x30 0x30 0x20 0 0 0 0 0 0 0 0 0 0 0 0))
              (v128.const i8x16 0 5 9 0 0 0 0 0 0 0 0 0 0 0 0 0))))
        (br_if $stop (i32.ne (i32.and (local.get $marks) (i32.const 7)) (i32.const 7)))
        (local.set $i (i32.add (local.get $at) (i32.const 20)))
        (if (i32.eqz (i32.and (local.get $marks) (i32.const 8)))
          (then (br_if $stop (i32.eqz (local.tee $i (call $levelStart (i32.add (local.get $at) (i32.const 19))))))))
        ;; the word's row is found by a hash of its first five bytes that no two words share
        (local.set $word (i64.load (local.get $i)))
        (local.set $row
          (i32.shl
            (i32.wrap_i64
              (i64.shr_u
                (i64.mul (i64.and (local.get $word) (i64.const 0xffffffffff)) (i64.load (i32.const 63488)))
                (i64.const 59)))
            (i32.const 5)))
        (br_if $stop
          (i64.ne (i64.and (local.get $word) (i64.load offset=62472 (local.get $row))) (i64.load offset=62464 (local.get $row))))
        (local.set $i (call $nearFeed (local.get $i)))
        (br_if $stop (i32.gt_u (i32.sub (local.get $i) (local.get $at)) (local.get $most)))
        (local.set $slot (i32.load offset=62480 (local.get $row)))
        (call $countAt (local.get $slot))
        (local.set $counted (i32.add (local.get $counted) (i32.const 1)))
        (local.set $last (local.get $at))
        (local.set $at (i32.add (local.get $i) (i32.const 1)))
        (br $lines)))
    (call $tell (local.get $last) (local.get $counted) (local.get $slot))
    (local.get $at))

  ;; which of the 64 bytes at $i are line feeds, as bits
  (func $feeds (param $i i32) (result i64)
    (i64.or
      (i64.or
        (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (v128.load (local.get $i)) (i8x16.splat (i32.const 0x0a)))))
        (i64.shl
          (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (v128.load offset=16 (local.get $i)) (i8x16.splat (i32.const 0x0a)))))
          (i64.const 16)))
      (i64.or
        (i64.shl
          (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (v128.load offset=32 (local.get $i)) (i8x16.splat (i32.const 0x0a)))))
          (i64.const 32))
        (i64.shl
          (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (v128.load offset=48 (local.get $i)) (i8x16.splat (i32.const 0x0a)))))
          (i64.const 48)))))

  ;; as $feed: of the next 128 bytes all are looked at, so that it makes no difference for time where it stands
  (func $nearFeed (param $i i32) (result i32)
    (local $low i64) (local $high i64)
    (local.set $low (call $feeds (local.get $i)))
    (local.set $high (call $feeds (i32.add (local.get $i) (i32.const 64))))
    (if (i64.eqz (i64.or (local.get $low) (local.get $high)))
      (then (return (call $feed (i32.add (local.get $i) (i32.const 128))))))
    (i32.add
      (local.get $i)
      (i32.wrap_i64
        (select
          (i64.ctz (local.get $low))
          (i64.add (i64.const 64) (i64.ctz (local.get $high)))
          (i64.ne (local.get $low) (i64.const 0))))))

  (func $countAt (param $slot i32)
    (local.set $slot (i32.shl (local.get $slot) (i32.const 2)))
    (i32.store (local.get $slot) (i32.add (i32.load (local.get $slot)) (i32.const 1))))

  ;; what is told of a run
  (func $tell (param $last i32) (param $counted i32) (param $slot i32)
    (i32.store (i32.const 128) (local.get $last))
    (i32.store (i32.const 132) (local.get $counted))
    (i32.store (i32.const 136) (local.get $slot)))

  ;; where the stamp begins behind ` - `, a user and ` [` at $i; 0 when something else stands there
  (func $stampStart (param $i i32) (result i32)
    (local $code i32) (local $start i32)
    (if (i32.ne (i32.and (i32.load (local.get $i)) (i32.const 0xffffff)) (i32.const 0x202d20)) (then (return (i32.const 0))))
    (local.set $start (i32.add (local.get $i) (i32.const 3)))
    (local.set $i (local.get $start))
    (block $user
      (loop $more
        (local.set $code (i32.load8_u (local.get $i)))
        (br_if $user (i32.gt_u (i32.sub (local.get $code) (i32.const 0x21)) (i32.const 0x5d)))
        (br_if $user (i32.eq (local.get $code) (i32.const 0x5b)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $more (i32.lt_u (i32.sub (local.get $i) (local.get $start)) (i32.const 64)))))
    (if (i32.eq (local.get $i) (local.get $start)) (then (return (i32.const 0))))
    (select
      (i32.add (local.get $i) (i32.const 2))
      (i32.const 0)
      (i32.eq (i32.load16_u (local.get $i)) (i32.const 0x5b20))))

  ;; the same for lines of access logs
  (func (export "access") (param $at i32) (param $end i32) (param $most i32) (result i32)
    (local $i i32) (local $class i32) (local $length i32) (local $counted i32) (local $last i32) (local $slot i32) (local $bytes v128)
    (block $stop
      (br_if $stop (i32.eqz (i32.load (i32.const 1020))))
      (loop $lines
        (br_if $stop (i32.ge_u (local.get $at) (local.get $end)))
        ;; the address: of the characters from dot to nine all but the slash, a digit first
        (local.set $bytes (v128.load (local.get $at)))
        (local.set $length
          (i32.ctz
            (i32.xor
              (i8x16.bitmask
                (v128.andnot
                  (i8x16.le_u (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 0x2e))) (i8x16.splat (i32.const 11)))
                  (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x2f)))))
              (i32.const 0xffff))))
        (br_if $stop (i32.gt_u (i32.sub (local.get $length) (i32.const 2)) (i32.const 13)))
        (br_if $stop (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x2e)))
        (local.set $i (i32.add (local.get $at) (local.get $length)))
        ;; ` - - [`
        (if (i64.eq (i64.and (i64.load (local.get $i)) (i64.const 0xffffffffffff)) (i64.const 0x5b202d202d20))
          (then (local.set $i (i32.add (local.get $i) (i32.const 6))))
          (else (br_if $stop (i32.eqz (local.tee $i (call $stampStart (local.get $i)))))))
        ;; the minute, and from its last character to the quote: of each byte how far it lies above the least that may stand there
        (br_if $stop (v128.any_true (v128.xor (v128.load (local.get $i)) (v128.load (i32.const 976)))))
        (br_if $stop
          (i32.eqz
            (i8x16.all_true
              (i8x16.le_u
                (i8x16.sub (v128.load offset=16 (local.get $i)) (v128.load (i32.const 63504)))
                (v128.const i8x16 0 0 5 9 0 0 0 0 0 0 0 0 0 0xff 0xff 0xff)))))
        (br_if $stop (i32.eqz (local.tee $i (call $plainEnd (i32.add (local.get $i) (i32.const 29))))))
        (br_if $stop (i32.ne (i32.load8_u offset=1 (local.get $i)) (i32.const 0x20)))
        (local.set $class (i32.sub (i32.load8_u offset=2 (local.get $i)) (i32.const 0x31)))
        (br_if $stop (i32.gt_u (local.get $class) (i32.const 4)))
        (br_if $stop (i32.eqz (call $isDigit (i32.load8_u offset=3 (local.get $i)))))
        (br_if $stop (i32.eqz (call $isDigit (i32.load8_u offset=4 (local.get $i)))))
        (br_if $stop (i32.ne (i32.load8_u offset=5 (local.get $i)) (i32.const 0x20)))
        (local.set $i (call $nearFeed (i32.add (local.get $i) (i32.const 6))))
        (br_if $stop (i32.gt_u (i32.sub (local.get $i) (local.get $at)) (local.get $most)))
        ;; one slot for 1xx to 3xx, one for 4xx, one for 5xx
        (local.set $slot
          (i32.add
            (i32.const 20)
            (select
              (i32.const 0)
              (i32.sub (local.get $class) (i32.const 2))
              (i32.lt_u (local.get $class) (i32.const 3)))))
        (call $countAt (local.get $slot))
        (local.set $counted (i32.add (local.get $counted) (i32.const 1)))
        (local.set $last (local.get $at))
        (local.set $at (i32.add (local.get $i) (i32.const 1)))
        (br $lines)))
    (call $tell (local.get $last) (local.get $counted) (local.get $slot))
    (local.get $at))

  ;; which of the 16 bytes at $i cannot stand plainly in a quoted text, as bits: quotes, backslashes, control characters
  (func $specials (param $i i32) (result i32)
    (local $bytes v128)
    (local.set $bytes (v128.load (local.get $i)))
    (i8x16.bitmask
      (v128.or
        (v128.or
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x22)))
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x5c))))
        (i8x16.lt_u (local.get $bytes) (i8x16.splat (i32.const 0x20))))))

  ;; index of the first quote at or after $i, 0 when a control character or a backslash stands before it
  (func $plainEnd (param $i i32) (result i32)
    (local $marks i64)
    (loop $scan
      (local.set $marks
        (i64.or
          (i64.or
            (i64.extend_i32_u (call $specials (local.get $i)))
            (i64.shl (i64.extend_i32_u (call $specials (i32.add (local.get $i) (i32.const 16)))) (i64.const 16)))
          (i64.or
            (i64.shl (i64.extend_i32_u (call $specials (i32.add (local.get $i) (i32.const 32)))) (i64.const 32))
            (i64.shl (i64.extend_i32_u (call $specials (i32.add (local.get $i) (i32.const 48)))) (i64.const 48)))))
      (if (i64.eqz (local.get $marks))
        (then (local.set $i (i32.add (local.get $i) (i32.const 64))) (br $scan))))
    (local.set $i (i32.add (local.get $i) (i32.wrap_i64 (i64.ctz (local.get $marks)))))
    (select (local.get $i) (i32.const 0) (i32.eq (i32.load8_u (local.get $i)) (i32.const 0x22))))

  ;; counts JSON lines from $at on; where the first begins that fits no program, is of another minute or longer than $most; $end when there is none
  (func (export "json") (param $at i32) (param $end i32) (param $most i32) (result i32)
    (local $i i32) (local $p i32) (local $k i32) (local $program i32) (local $slot i32) (local $word i32)
    (block $stop
      (loop $lines
        (br_if $stop (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $program (i32.const 0))
        (block $matched
          (loop $programs
            (br_if $stop (i32.ge_u (local.get $program) (i32.load (i32.const 176))))
            (local.set $p (i32.load offset=180 (i32.shl (local.get $program) (i32.const 2))))
            (local.set $i (local.get $at))
            (block $fail
              (loop $steps
                (block $lineEnd (block $epoch (block $time (block $levelNumber (block $levelWord (block $const (block $number (block $text (block $literal
                  (br_table $literal $text $number $const $levelWord $levelNumber $time $epoch $lineEnd (i32.load (local.get $p))))
                  ;; literal
                  (local.set $k (i32.add (local.get $p) (i32.const 16)))
                  (local.set $word (i32.add (local.get $k) (i32.shl (i32.load offset=8 (local.get $p)) (i32.const 4))))
                  (block $whole
                    (loop $blocks
                      (br_if $whole (i32.ge_u (local.get $k) (local.get $word)))
                      (br_if $fail (v128.any_true (v128.xor (v128.load (local.get $i)) (v128.load (local.get $k)))))
                      (local.set $i (i32.add (local.get $i) (i32.const 16)))
                      (local.set $k (i32.add (local.get $k) (i32.const 16)))
                      (br $blocks)))
                  (local.set $word (i32.and (i32.load offset=4 (local.get $p)) (i32.const 15)))
                  (if (local.get $word)
                    (then
                      (br_if $fail
                        (v128.any_true
                          (v128.xor
                            (v128.and (v128.load (local.get $i)) (v128.load offset=256 (i32.shl (local.get $word) (i32.const 4))))
                            (v128.load (local.get $k)))))
                      (local.set $i (i32.add (local.get $i) (local.get $word)))
                      (local.set $k (i32.add (local.get $k) (i32.const 16)))))
                  (local.set $p (local.get $k))
                  (br $steps))
                  ;; text
                  (br_if $fail (i32.eqz (local.tee $i (call $textEnd (local.get $i)))))
                  (local.set $p (i32.add (local.get $p) (i32.const 4)))
                  (br $steps))
                  ;; number
                  (br_if $fail (i32.eqz (local.tee $i (call $numberEnd (local.get $i)))))
                  (local.set $p (i32.add (local.get $p) (i32.const 4)))
                  (br $steps))
                  ;; true, false, null
                  (local.set $p (i32.add (local.get $p) (i32.const 4)))
                  (local.set $word (i32.load (local.get $i)))
                  (local.set $i (i32.add (local.get $i) (i32.const 4)))
                  (br_if $steps (i32.eq (local.get $word) (i32.const 0x65757274)))
                  (br_if $steps (i32.eq (local.get $word) (i32.const 0x6c6c756e)))
                  (br_if $fail (i32.ne (local.get $word) (i32.const 0x736c6166)))
                  (br_if $fail (i32.ne (i32.load8_u (local.get $i)) (i32.const 0x65)))
                  (local.set $i (i32.add (local.get $i) (i32.const 1)))
                  (br $steps))
                  ;; level word
                  (br_if $fail (i32.eqz (local.tee $k (call $wordRow (local.get $i) (i32.const 512)))))
                  (local.set $i (i32.add (local.get $i) (i32.load8_u offset=12 (local.get $k))))
                  (local.set $slot (i32.load8_u offset=13 (local.get $k)))
                  (local.set $p (i32.add (local.get $p) (i32.const 4)))
                  (br $steps))
                  ;; level number
                  (local.set $slot (i32.sub (i32.load8_u (local.get $i)) (i32.const 0x31)))
                  (br_if $fail (i32.gt_u (local.get $slot) (i32.const 5)))
                  (br_if $fail (i32.ne (i32.load8_u offset=1 (local.get $i)) (i32.const 0x30)))
                  (local.set $slot (i32.add (local.get $slot) (i32.const 14)))
                  (local.set $i (i32.add (local.get $i) (i32.const 2)))
                  (local.set $p (i32.add (local.get $p) (i32.const 4)))
                  (br $steps))
                  ;; time as text
                  (br_if $fail (i32.eqz (local.tee $i (call $timeEnd (local.get $i)))))
                  (local.set $p (i32.add (local.get $p) (i32.const 4)))
                  (br $steps))
                  ;; time as milliseconds
                  (br_if $fail (i32.eqz (call $isInMinute (local.get $i))))
                  (local.set $i (i32.add (local.get $i) (i32.const 13)))
                  (local.set $p (i32.add (local.get $p) (i32.const 4)))
                  (br $steps))
                ;; end of the line
                (if (i32.eq (i32.load8_u (local.get $i)) (i32.const 0x0d))
                  (then (local.set $i (i32.add (local.get $i) (i32.const 1)))))
                (br_if $matched (i32.eq (i32.load8_u (local.get $i)) (i32.const 0x0a)))))
            (local.set $program (i32.add (local.get $program) (i32.const 1)))
            (br $programs)))
        (br_if $stop (i32.gt_u (i32.sub (local.get $i) (local.get $at)) (local.get $most)))
        ;; what was met last is tried first
        (if (local.get $program)
          (then
            (local.set $k (i32.shl (local.get $program) (i32.const 2)))
            (local.set $word (i32.load offset=180 (local.get $k)))
            (i32.store offset=180 (local.get $k) (i32.load (i32.const 180)))
            (i32.store (i32.const 180) (local.get $word))))
        (call $count (local.get $at) (local.get $slot))
        (local.set $at (i32.add (local.get $i) (i32.const 1)))
        (br $lines)))
    (local.get $at)))
