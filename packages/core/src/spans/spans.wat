;; Finds lines in bytes, sixteen at a time, and tells of each whether it has a bare stamp and a usual level word behind it (plain-level-bytes.ts). Its twins are
;; text-lines.ts and json-strings.ts: what is not taken here is left to them.
;;
;; Memory:
;;       0  level words, sixteen bytes each: four of no meaning, then the word and a space; then the masks of these. Written by span-scanner.ts
;;    1024  how many lines were found
;;    1088  a slot a line, 65,536 of them: which word, from 1; 0 for any other line
;;   66624  two offsets a line
;;  590912  bytes, and 64 zeros behind them
(module
  (memory (export "memory") 26)

  ;; the slot of the line that begins at $i
  (func $slotOf (param $i i32) (result i32)
    (local $head v128) (local $rest v128) (local $k i32) (local $slot i32)
    (local.set $head (v128.load (local.get $i)))
    (local.set $rest (v128.load offset=16 (local.get $i)))
    ;; `0000-00-00 00:00` and `:00 `: digits where the masks have ones, else the very characters
    (if (i32.eqz
        (i8x16.all_true
          (v128.and
            (v128.bitselect
              (i8x16.lt_u (i8x16.sub (local.get $head) (i8x16.splat (i32.const 0x30))) (i8x16.splat (i32.const 10)))
              (i8x16.eq (local.get $head) (v128.const i8x16 0 0 0 0 0x2d 0 0 0x2d 0 0 0x20 0 0 0x3a 0 0))
              (v128.const i8x16 -1 -1 -1 -1 0 -1 -1 0 -1 -1 0 -1 -1 0 -1 -1))
            (v128.or
              (v128.bitselect
                (i8x16.lt_u (i8x16.sub (local.get $rest) (i8x16.splat (i32.const 0x30))) (i8x16.splat (i32.const 10)))
                (i8x16.eq (local.get $rest) (v128.const i8x16 0x3a 0 0 0x20 0 0 0 0 0 0 0 0 0 0 0 0))
                (v128.const i8x16 0 -1 -1 0 0 0 0 0 0 0 0 0 0 0 0 0))
              (v128.const i8x16 0 0 0 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1)))))
      (then (return (i32.const 0))))
    ;; at most one word fits; looking at all of them costs less than guessing wrong
    (loop $next
      (local.set $slot
        (select
          (local.get $slot)
          (i32.add (i32.shr_u (local.get $k) (i32.const 4)) (i32.const 1))
          (v128.any_true
            (v128.and
              (v128.xor (local.get $rest) (v128.load (local.get $k)))
              (v128.load offset=512 (local.get $k))))))
      (local.set $k (i32.add (local.get $k) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $k) (i32.const 144))))
    (local.get $slot))

  (func $add (param $n i32) (param $start i32) (param $end i32) (param $base i32)
    (i32.store offset=66624 (i32.shl (local.get $n) (i32.const 3)) (i32.add (local.get $start) (local.get $base)))
    (i32.store offset=66628 (i32.shl (local.get $n) (i32.const 3)) (i32.add (local.get $end) (local.get $base)))
    (i32.store8 offset=1088 (local.get $n) (call $slotOf (local.get $start))))

  ;; Lines of a text that end before $stop, at most $max, each of at most $limit bytes; $base is added to offsets. Where the first line begins that was not taken.
  (func (export "lines") (param $at i32) (param $stop i32) (param $base i32) (param $max i32) (param $limit i32) (result i32)
    (local $i i32) (local $n i32) (local $marks i32)
    (local.set $i (local.get $at))
    (block $done
      (loop $scan
        (br_if $done (i32.ge_u (local.get $i) (local.get $stop)))
        (local.set $marks (i8x16.bitmask (i8x16.eq (v128.load (local.get $i)) (i8x16.splat (i32.const 0x0a)))))
        (if (i32.eqz (local.get $marks))
          (then (local.set $i (i32.add (local.get $i) (i32.const 16))) (br $scan)))
        (local.set $i (i32.add (local.get $i) (i32.ctz (local.get $marks))))
        (br_if $done (i32.ge_u (local.get $i) (local.get $stop)))
        (br_if $done (i32.gt_u (i32.sub (local.get $i) (local.get $at)) (local.get $limit)))
        (br_if $done (i32.ge_u (local.get $n) (local.get $max)))
        (call $add (local.get $n) (local.get $at) (local.get $i) (local.get $base))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (local.set $at (local.get $i))
        (br $scan)))
    (i32.store (i32.const 1024) (local.get $n))
    (local.get $at))

  ;; The same for strings of a JSON array between single commas: $at is the quote of one, and so is the answer.
  (func (export "strings") (param $at i32) (param $stop i32) (param $base i32) (param $max i32) (param $limit i32) (result i32)
    (local $i i32) (local $n i32) (local $marks i32) (local $bytes v128) (local $code i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $n) (local.get $max)))
        (local.set $i (i32.add (local.get $at) (i32.const 1)))
        (loop $scan
          (br_if $done (i32.ge_u (local.get $i) (local.get $stop)))
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
          (if (i32.ne (local.get $code) (i32.const 0x22))
            (then
              (br_if $done (i32.ne (local.get $code) (i32.const 0x5c)))
              ;; what may stand behind a backslash by itself
              (local.set $code (i32.load8_u offset=1 (local.get $i)))
              (if (i32.and
                  (i32.and (i32.ne (local.get $code) (i32.const 0x22)) (i32.ne (local.get $code) (i32.const 0x5c)))
                  (i32.ne (local.get $code) (i32.const 0x2f)))
                (then
                  ;; b f n r t, by bit
                  (br_if $done (i32.ge_u (i32.sub (local.get $code) (i32.const 0x62)) (i32.const 32)))
                  (br_if $done
                    (i32.eqz
                      (i32.and
                        (i32.shl (i32.const 1) (i32.sub (local.get $code) (i32.const 0x62)))
                        (i32.const 0x51011))))))
              (local.set $i (i32.add (local.get $i) (i32.const 2)))
              (br $scan))))
        ;; a comma and the next quote
        (br_if $done (i32.ge_u (i32.add (local.get $i) (i32.const 2)) (local.get $stop)))
        (br_if $done (i32.ne (i32.load16_u offset=1 (local.get $i)) (i32.const 0x222c)))
        (br_if $done
          (i32.gt_u (i32.sub (i32.sub (local.get $i) (local.get $at)) (i32.const 1)) (local.get $limit)))
        (call $add (local.get $n) (i32.add (local.get $at) (i32.const 1)) (local.get $i) (local.get $base))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (local.set $at (i32.add (local.get $i) (i32.const 2)))
        (br $next)))
    (i32.store (i32.const 1024) (local.get $n))
    (local.get $at)))
