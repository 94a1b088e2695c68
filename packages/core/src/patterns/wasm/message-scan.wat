;; Reads a message into tokens and folds its signature in one pass: scan.ts and signature.ts, which are its twins. What it does not take, a script written without
;; spaces among it, is left to them.
;;
;; First the message becomes bitmaps, one bit a byte, sixteen bytes at a time. What ends words and what a word is made of is then asked of up to 57 bytes at once.
;;
;; Memory, all of it written by message-scanner.ts but where said:
;;      0  classes of the 256 bytes (char-classes.ts), words
;;   1024  how a byte begins a token: 0 a word, 1 a mark, 2 a dot, 4 < or >, 8 a blank, 10 a colon
;;   1280  what closes a bracket or quote, 0 for all others
;;   1536  flags of a byte: 1 may follow a colon inside a word, 2 begins a day's or month's name, 4 a literal may stand behind it, 8 a literal may stand before it,
;;         16 closes
;;   1792  two lanes of the shape, two of the values, number of values; written here
;;   2048  literals by hash: 64 places of two lanes
;;   2560  names of 7 days and 12 months, words of three bytes
;;   4096  tokens, five words each (Scan.data); written here
;;  12288  tokens of the values (Signature.tokens); written here
;;         bitmaps, written here:
;;  16448  special          25024  blanks       33600  digits        42176  what makes a word with digits no number
;;  50752  a-f              59328  underscores  67904  dots          76480  commas
;;  85056  apostrophes      93632  / \ @       102208  goes on after a dot
;; 110784  letters         119360  ends a word unless it is a colon that belongs to it
;; 131072  the message, at most 65,536 bytes, and blanks behind it
(module
  (memory (export "memory") 4 4)

  ;; bitmaps of the message of $to bytes; 1 when it has characters of a script written without spaces
  (func $classify (param $to i32) (result i32)
    (local $p i32) (local $q i32)
    (local $x v128) (local $low v128) (local $letter v128) (local $digit v128) (local $under v128) (local $at v128) (local $slashes v128) (local $hi v128)
    (local $unspaced v128) (local $digits i64) (local $letters i64)
    (loop $blocks
      (local.set $x (v128.load offset=131072 (local.get $p)))
      (local.set $q (i32.shr_u (local.get $p) (i32.const 3)))
      (local.set $low (i8x16.sub (v128.or (local.get $x) (i8x16.splat (i32.const 0x20))) (i8x16.splat (i32.const 0x61))))
      (local.set $letter
        (v128.or
          (i8x16.le_u (local.get $low) (i8x16.splat (i32.const 25)))
          (i8x16.lt_s (local.get $x) (i8x16.splat (i32.const 0)))))
      (local.set $digit (i8x16.le_u (i8x16.sub (local.get $x) (i8x16.splat (i32.const 0x30))) (i8x16.splat (i32.const 9))))
      (local.set $under (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x5f))))
      (local.set $at
        (v128.or
          (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x40)))
          (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x5c)))))
      (local.set $slashes (v128.or (local.get $at) (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x2f)))))
      (local.set $unspaced
        (v128.or
          (local.get $unspaced)
          (i8x16.le_u (i8x16.sub (local.get $x) (i8x16.splat (i32.const 0xe3))) (i8x16.splat (i32.const 10)))))
      ;; special bytes by their two halves: one bit a row of sixteen
      (local.set $hi
        (v128.and
          (i8x16.swizzle
            (v128.const i8x16 3 1 3 1 1 1 1 3 3 3 5 29 23 29 7 17)
            (v128.and (local.get $x) (i8x16.splat (i32.const 15))))
          (i8x16.swizzle
            (v128.const i8x16 1 1 2 4 0 8 0 16 0 0 0 0 0 0 0 0)
            (i8x16.shr_u (local.get $x) (i32.const 4)))))
      (i32.store16 offset=16448 (local.get $q)
        (i32.xor (i8x16.bitmask (i8x16.eq (local.get $hi) (i8x16.splat (i32.const 0)))) (i32.const -1)))
      (i32.store16 offset=25024 (local.get $q) (i8x16.bitmask (i8x16.le_u (local.get $x) (i8x16.splat (i32.const 0x20)))))
      (i32.store16 offset=33600 (local.get $q) (i8x16.bitmask (local.get $digit)))
      (i32.store16 offset=42176 (local.get $q)
        (i8x16.bitmask (v128.or (v128.or (local.get $letter) (local.get $under)) (local.get $slashes))))
      (i32.store16 offset=50752 (local.get $q) (i8x16.bitmask (i8x16.le_u (local.get $low) (i8x16.splat (i32.const 5)))))
      (i32.store16 offset=59328 (local.get $q) (i8x16.bitmask (local.get $under)))
      (i32.store16 offset=67904 (local.get $q) (i8x16.bitmask (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x2e)))))
      (i32.store16 offset=76480 (local.get $q) (i8x16.bitmask (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x2c)))))
      (i32.store16 offset=85056 (local.get $q) (i8x16.bitmask (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x27)))))
      (i32.store16 offset=93632 (local.get $q) (i8x16.bitmask (local.get $slashes)))
      (i32.store16 offset=102208 (local.get $q)
        (i8x16.bitmask
          (v128.or
            (v128.or (v128.or (local.get $letter) (local.get $digit)) (v128.or (local.get $under) (local.get $at)))
            (v128.or
              (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x2d)))
              (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x2b)))))))
      (i32.store16 offset=110784 (local.get $q) (i8x16.bitmask (local.get $letter)))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $blocks (i32.le_u (local.get $p) (local.get $to))))
    ;; dots before what goes on, commas between digits and apostrophes between letters end no word
    (local.set $q (i32.const 0))
    (local.set $p (i32.shr_u (local.get $to) (i32.const 3)))
    (loop $groups
      (local.set $digits (i64.load offset=33600 (local.get $q)))
      (local.set $letters (i64.load offset=110784 (local.get $q)))
      (i64.store offset=119360 (local.get $q)
        (i64.and
          (i64.load offset=16448 (local.get $q))
          (i64.xor
            (i64.const -1)
            (i64.or
              (i64.and
                (i64.load offset=67904 (local.get $q))
                (i64.or
                  (i64.shr_u (i64.load offset=102208 (local.get $q)) (i64.const 1))
                  (i64.shl (i64.load8_u offset=102216 (local.get $q)) (i64.const 63))))
              (i64.or
                (i64.and
                  (i64.load offset=76480 (local.get $q))
                  (i64.and
                    (i64.or (i64.shr_u (local.get $digits) (i64.const 1)) (i64.shl (i64.load8_u offset=33608 (local.get $q)) (i64.const 63)))
                    (i64.or (i64.shl (local.get $digits) (i64.const 1)) (i64.shr_u (i64.load8_u offset=33599 (local.get $q)) (i64.const 7)))))
                (i64.and
                  (i64.load offset=85056 (local.get $q))
                  (i64.and
                    (i64.or (i64.shr_u (local.get $letters) (i64.const 1)) (i64.shl (i64.load8_u offset=110792 (local.get $q)) (i64.const 63)))
                    (i64.or (i64.shl (local.get $letters) (i64.const 1)) (i64.shr_u (i64.load8_u offset=110783 (local.get $q)) (i64.const 7))))))))))
      (local.set $q (i32.add (local.get $q) (i32.const 8)))
      (br_if $groups (i32.le_u (local.get $q) (local.get $p))))
    (v128.any_true (local.get $unspaced)))

  (func $byte (param $i i32) (result i32) (i32.load8_u offset=131072 (local.get $i)))

  (func $flags (param $i i32) (result i32) (i32.load8_u offset=1536 (i32.load8_u offset=131072 (local.get $i))))

  ;; class of the byte at $i, 0 behind the message
  (func $classAt (param $i i32) (param $to i32) (result i32)
    (if (i32.ge_u (local.get $i) (local.get $to)) (then (return (i32.const 0))))
    (i32.load (i32.shl (i32.load8_u offset=131072 (local.get $i)) (i32.const 2))))

  (func $classesOf (param $i i32) (param $to i32) (result i32)
    (local $classes i32)
    (loop $more
      (if (i32.lt_u (local.get $i) (local.get $to))
        (then
          (local.set $classes
            (i32.or (local.get $classes) (i32.load (i32.shl (i32.load8_u offset=131072 (local.get $i)) (i32.const 2)))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $more))))
    (local.get $classes))

  ;; how often $code stands from $i to $to, short of which it ends
  (func $countOf (param $code i32) (param $i i32) (param $to i32) (result i32)
    (local $count i32)
    (loop $more
      (if (i32.lt_s (local.get $i) (local.get $to))
        (then
          (local.set $count (i32.add (local.get $count) (i32.eq (call $byte (local.get $i)) (local.get $code))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $more))))
    (local.get $count))

  ;; look-ahead.ts: colonEnd, for classes from the $first byte that counts
  (func $colonEnd (param $start i32) (param $first i32) (param $i i32) (param $to i32) (result i32)
    (local $next i32) (local $classes i32) (local $code i32) (local $after i32)
    ;; kindBits: digit 1, hexLetter 2, letter 4, upper 8, underscore 16 … comma 4096
    (local.set $classes (i32.and (call $classesOf (local.get $first) (local.get $i)) (i32.const 8191)))
    (local.set $next (call $classAt (i32.add (local.get $i) (i32.const 1)) (local.get $to)))
    (if (i32.and (local.get $next) (i32.const 1))
      (then
        (if (i32.or
              (i32.and (local.get $classes) (i32.const 1))
              ;; dot and no upper
              (i32.eq (i32.and (local.get $classes) (i32.const 1032)) (i32.const 1024)))
          (then (return (i32.add (local.get $i) (i32.const 1)))))))
    (if (i32.lt_u (i32.add (local.get $i) (i32.const 2)) (local.get $to))
      (then
        (local.set $code (i32.load8_u offset=131073 (local.get $i)))
        (if (i32.eq (local.get $code) (i32.const 0x3a))
          (then
            (local.set $after (call $classAt (i32.add (local.get $i) (i32.const 2)) (local.get $to)))
            (if (i32.or
                  (i32.and (local.get $after) (i32.const 22))
                  (i32.and
                    (i32.eqz (i32.and (local.get $classes) (i32.const -2060)))
                    (i32.and (local.get $after) (i32.const 1))))
              (then (return (i32.add (local.get $i) (i32.const 2)))))
            (return (local.get $i))))
        (if (i32.eq (i32.load16_u offset=131073 (local.get $i)) (i32.const 0x2f2f))
          (then (return (call $urlEnd (local.get $i) (local.get $to)))))
        (if (i32.or (i32.eq (local.get $code) (i32.const 0x5c)) (i32.eq (local.get $code) (i32.const 0x2f)))
          (then
            (if (i32.and
                  (i32.eq (i32.sub (local.get $i) (local.get $start)) (i32.const 1))
                  (i32.ne (i32.and (local.get $classes) (i32.const 6)) (i32.const 0)))
              (then (return (i32.add (local.get $i) (i32.const 1)))))))))
    ;; digit, hexLetter, upper and colon alone
    (if (i32.and
          (i32.and (local.get $next) (i32.const 2))
          (i32.shl (i32.eqz (i32.and (local.get $classes) (i32.const -2060))) (i32.const 1)))
      (then (return (call $hexGroupEnd (local.get $start) (local.get $i) (local.get $to) (local.get $classes)))))
    (local.get $i))

  (func $hexGroupEnd (param $start i32) (param $i i32) (param $to i32) (param $classes i32) (result i32)
    (local $end i32) (local $bits i32) (local $length i32)
    (local.set $end (i32.add (local.get $i) (i32.const 1)))
    (block $stop
      (loop $more
        (br_if $stop (i32.ge_u (local.get $end) (local.get $to)))
        (br_if $stop (i32.ge_u (local.get $end) (i32.add (local.get $i) (i32.const 6))))
        (local.set $bits (call $classAt (local.get $end) (local.get $to)))
        (br_if $stop (i32.eqz (i32.and (local.get $bits) (i32.const 3))))
        (local.set $classes (i32.or (local.get $classes) (i32.and (local.get $bits) (i32.const 1))))
        (local.set $end (i32.add (local.get $end) (i32.const 1)))
        (br $more)))
    (local.set $length (i32.sub (local.get $end) (local.get $i)))
    (if (i32.eq (local.get $length) (i32.const 6)) (then (return (local.get $i))))
    (if (i32.and (call $classAt (local.get $end) (local.get $to)) (i32.const 20)) (then (return (local.get $i))))
    (if (i32.and (i32.lt_u (local.get $end) (local.get $to)) (i32.eq (call $byte (local.get $end)) (i32.const 0x3a)))
      (then (return (i32.add (local.get $i) (i32.const 1)))))
    ;; pairs: of two bytes and so many times three, then two
    (if (i32.and
          (i32.and (i32.eq (local.get $length) (i32.const 3)) (i32.and (local.get $classes) (i32.const 1)))
          (i32.eq (i32.rem_u (i32.sub (local.get $i) (local.get $start)) (i32.const 3)) (i32.const 2)))
      (then (return (i32.add (local.get $i) (i32.const 1)))))
    (local.get $i))

  (func $urlEnd (param $i i32) (param $to i32) (result i32)
    (local $end i32) (local $code i32)
    (local.set $end (local.get $i))
    (block $stop
      (loop $more
        (br_if $stop (i32.ge_u (local.get $end) (local.get $to)))
        (local.set $code (call $byte (local.get $end)))
        (br_if $stop (i32.le_u (local.get $code) (i32.const 0x20)))
        (br_if $stop (i32.eq (local.get $code) (i32.const 0x22)))
        (br_if $stop (i32.eq (local.get $code) (i32.const 0x27)))
        (br_if $stop (i32.eq (local.get $code) (i32.const 0x3c)))
        (br_if $stop (i32.eq (local.get $code) (i32.const 0x3e)))
        (br_if $stop (i32.eq (local.get $code) (i32.const 0x7c)))
        (br_if $stop (i32.eq (local.get $code) (i32.const 0x29)))
        (br_if $stop (i32.eq (local.get $code) (i32.const 0x5d)))
        (br_if $stop (i32.eq (local.get $code) (i32.const 0x7d)))
        (local.set $end (i32.add (local.get $end) (i32.const 1)))
        (br $more)))
    (block $stop
      (loop $more
        (br_if $stop (i32.le_u (local.get $end) (i32.add (local.get $i) (i32.const 3))))
        (local.set $code (call $byte (i32.sub (local.get $end) (i32.const 1))))
        (br_if $stop
          (i32.and
            (i32.and (i32.ne (local.get $code) (i32.const 0x2e)) (i32.ne (local.get $code) (i32.const 0x2c)))
            (i32.and (i32.ne (local.get $code) (i32.const 0x3a)) (i32.ne (local.get $code) (i32.const 0x3b)))))
        (local.set $end (i32.sub (local.get $end) (i32.const 1)))
        (br $more)))
    (local.get $end))

  ;; look-ahead.ts: valueIsMissing
  (func $valueIsMissing (param $i i32) (param $to i32) (result i32)
    (local $next i32) (local $stop i32)
    (local.set $next (local.get $i))
    (local.set $stop (i32.add (local.get $i) (i32.const 64)))
    (block $blanks
      (loop $more
        (br_if $blanks (i32.ge_u (local.get $next) (local.get $to)))
        (br_if $blanks (i32.ge_u (local.get $next) (local.get $stop)))
        (br_if $blanks (i32.gt_u (call $byte (local.get $next)) (i32.const 0x20)))
        (local.set $next (i32.add (local.get $next) (i32.const 1)))
        (br $more)))
    (if (i32.ge_u (local.get $next) (local.get $to)) (then (return (i32.const 1))))
    (if (i32.and (call $flags (local.get $next)) (i32.const 16)) (then (return (i32.const 1))))
    (if (i32.eq (local.get $next) (local.get $i)) (then (return (i32.const 0))))
    (local.set $i (local.get $next))
    (local.set $stop (i32.add (local.get $i) (i32.const 64)))
    (block $name
      (loop $more
        (br_if $name (i32.ge_u (local.get $next) (local.get $to)))
        (br_if $name (i32.ge_u (local.get $next) (local.get $stop)))
        ;; digit, letters, underscore, sign, dot
        (br_if $name (i32.eqz (i32.and (call $classAt (local.get $next) (local.get $to)) (i32.const 1079))))
        (local.set $next (i32.add (local.get $next) (i32.const 1)))
        (br $more)))
    (i32.and
      (i32.and (i32.gt_u (local.get $next) (local.get $i)) (i32.lt_u (local.get $next) (local.get $to)))
      (i32.eq (call $byte (local.get $next)) (i32.const 0x3d))))

  ;; look-ahead.ts: quotedEnd
  (func $quotedEnd (param $i i32) (param $to i32) (param $quote i32) (result i32)
    (local $code i32)
    (loop $more
      (if (i32.ge_u (local.get $i) (local.get $to)) (then (return (i32.const -1))))
      (local.set $code (call $byte (local.get $i)))
      (if (i32.eq (local.get $code) (local.get $quote)) (then (return (local.get $i))))
      (local.set $i (i32.add (local.get $i) (i32.add (i32.eq (local.get $code) (i32.const 0x5c)) (i32.const 1))))
      (br $more))
    (unreachable))

  ;; place of the three bytes at $i among the days (1 to 7) and months (8 to 19), 0 when they are none
  (func $nameAt (param $i i32) (result i32)
    (local $name i32) (local $k i32)
    (local.set $name (i32.and (i32.load offset=131072 (local.get $i)) (i32.const 0xffffff)))
    (loop $more
      (if (i32.eq (i32.load offset=2560 (i32.shl (local.get $k) (i32.const 2))) (local.get $name))
        (then (return (i32.add (local.get $k) (i32.const 1)))))
      (local.set $k (i32.add (local.get $k) (i32.const 1)))
      (br_if $more (i32.lt_u (local.get $k) (i32.const 19))))
    (i32.const 0))

  (func $afterBlanks (param $from i32) (param $to i32) (result i32)
    (local $i i32) (local $code i32)
    (local.set $i (local.get $from))
    (block $stop
      (loop $more
        (br_if $stop (i32.ge_u (local.get $i) (local.get $to)))
        (br_if $stop (i32.ge_u (local.get $i) (i32.add (local.get $from) (i32.const 3))))
        (local.set $code (call $byte (local.get $i)))
        (br_if $stop (i32.and (i32.ne (local.get $code) (i32.const 0x20)) (i32.ne (local.get $code) (i32.const 0x2c))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $more)))
    (local.get $i))

  (func $numberFollows (param $from i32) (param $to i32) (result i32)
    (local $next i32)
    (local.set $next (call $afterBlanks (local.get $from) (local.get $to)))
    (i32.and
      (i32.gt_u (local.get $next) (local.get $from))
      (i32.and (call $classAt (local.get $next) (local.get $to)) (i32.const 1))))

  ;; value-words.ts: isDateWord
  (func $isDateWord (param $start i32) (param $to i32) (result i32)
    (local $name i32) (local $next i32)
    (local.set $name (call $nameAt (local.get $start)))
    (if (i32.eqz (local.get $name)) (then (return (i32.const 0))))
    (local.set $start (i32.add (local.get $start) (i32.const 3)))
    (if (i32.gt_u (local.get $name) (i32.const 7)) (then (return (call $numberFollows (local.get $start) (local.get $to)))))
    (local.set $next (call $afterBlanks (local.get $start) (local.get $to)))
    (if (i32.and (call $classAt (local.get $next) (local.get $to)) (i32.const 1)) (then (return (i32.const 1))))
    (if (i32.ge_u (i32.add (local.get $next) (i32.const 3)) (local.get $to)) (then (return (i32.const 0))))
    (if (i32.le_u (call $nameAt (local.get $next)) (i32.const 7)) (then (return (i32.const 0))))
    (call $numberFollows (i32.add (local.get $next) (i32.const 3)) (local.get $to)))

  ;; value-words.ts: isLiteral
  (func $isLiteral (param $h1 i32) (param $h2 i32) (result i32)
    (local $place i32) (local $lane i32)
    (local.set $place (i32.and (local.get $h1) (i32.const 63)))
    (loop $more
      (local.set $lane (i32.load offset=2048 (i32.shl (local.get $place) (i32.const 3))))
      (if (i32.eq (local.get $lane) (local.get $h1))
        (then (return (i32.eq (i32.load offset=2052 (i32.shl (local.get $place) (i32.const 3))) (local.get $h2)))))
      (local.set $place (i32.and (i32.add (local.get $place) (i32.const 1)) (i32.const 63)))
      (br_if $more (local.get $lane)))
    (i32.const 0))

  ;; word-kind.ts, and before it what scan.ts asks of a word that it is not for, but for names in dates and literals; classes are those from $first on
  (func $slowKind (param $start i32) (param $first i32) (param $end i32) (result i32)
    (local $classes i32) (local $length i32)
    (local.set $classes (call $classesOf (local.get $first) (local.get $end)))
    (local.set $length (i32.sub (local.get $end) (local.get $start)))
    ;; needsLook: digit, at, slash, backslash, dot
    (if (i32.eqz (i32.and (local.get $classes) (i32.const 1473)))
      (then
        (if (i32.and (i32.ge_u (local.get $length) (i32.const 8)) (i32.eqz (i32.and (local.get $classes) (i32.const -11))))
          (then (return (i32.const 5))))
        (return (i32.const 0))))
    (local.set $classes (i32.and (local.get $classes) (i32.const 8191)))
    (if (i32.and (local.get $classes) (i32.const 1))
      (then
        ;; of letters, underscores and digits alone, with a letter
        (if (i32.and
              (i32.eqz (i32.and (local.get $classes) (i32.const -32)))
              (i32.ne (i32.and (local.get $classes) (i32.const 6)) (i32.const 0)))
          (then
            (if (call $isSoft (local.get $start) (local.get $end) (local.get $classes)) (then (return (i32.const 1))))))
        ;; letters, colon, slash, backslash, at, underscore
        (return (select (i32.const 5) (i32.const 4) (i32.and (local.get $classes) (i32.const 2518))))))
    (if (i32.eqz (i32.and (local.get $classes) (i32.const 6))) (then (return (i32.const 0))))
    (if (i32.and (local.get $classes) (i32.const 256))
      (then
        (if (call $countOf (i32.const 0x40) (i32.add (local.get $start) (i32.const 1)) (i32.sub (local.get $end) (i32.const 1)))
          (then (return (i32.const 5))))))
    (if (i32.and (local.get $classes) (i32.const 64))
      (then
        (if (i32.or
              (i32.or (i32.and (local.get $classes) (i32.const 1024)) (i32.eq (call $byte (local.get $start)) (i32.const 0x2f)))
              (i32.ge_u (call $countOf (i32.const 0x2f) (local.get $start) (local.get $end)) (i32.const 2)))
          (then (return (i32.const 5))))))
    (if (i32.and (local.get $classes) (i32.const 128))
      (then
        (if (call $countOf (i32.const 0x5c) (i32.add (local.get $start) (i32.const 1)) (i32.sub (local.get $end) (i32.const 1)))
          (then (return (i32.const 5))))))
    (if (i32.and (local.get $classes) (i32.const 1024))
      (then
        (if (i32.ge_u
              (call $countOf (i32.const 0x2e) (i32.add (local.get $start) (i32.const 1)) (i32.sub (local.get $end) (i32.const 1)))
              (i32.const 2))
          (then (return (i32.const 2))))))
    (i32.const 0))

  (func $isSoft (param $start i32) (param $end i32) (param $classes i32) (result i32)
    (local $i i32) (local $code i32) (local $digits i32) (local $runs i32) (local $inRun i32)
    (if (i32.eqz (i32.and (local.get $classes) (i32.const 20)))
      (then (if (i32.gt_u (i32.sub (local.get $end) (local.get $start)) (i32.const 3)) (then (return (i32.const 0))))))
    (if (i32.lt_u (call $byte (local.get $start)) (i32.const 0x41)) (then (return (i32.const 0))))
    (local.set $i (local.get $start))
    (loop $more
      (local.set $code (call $byte (local.get $i)))
      (if (i32.le_u (i32.sub (local.get $code) (i32.const 0x30)) (i32.const 9))
        (then
          (if (i32.eqz (local.get $inRun))
            (then
              (if (i32.eq (i32.load8_u offset=131071 (local.get $i)) (i32.const 0x5f)) (then (return (i32.const 0))))
              (local.set $runs (i32.add (local.get $runs) (i32.const 1)))))
          (local.set $digits (i32.add (local.get $digits) (i32.const 1)))
          (local.set $inRun (i32.const 1)))
        (else (local.set $inRun (i32.const 0))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $more (i32.lt_u (local.get $i) (local.get $end))))
    (i32.and (i32.eq (local.get $runs) (i32.const 1)) (i32.le_u (local.get $digits) (i32.const 2))))

  ;; number of tokens of the message of $to bytes, -1 when it is left to the twins
  (func (export "scan") (param $to i32) (result i32)
    (local $i i32) (local $start i32) (local $tokens i32) (local $token i32) (local $kind i32) (local $first i32) (local $begins i32) (local $q i32)
    ;; what stands before the token: the code of a mark, 256 for blanks; those to be kept for the token after an empty one
    (local $mark i32) (local $spaced i32) (local $keptSpaced i32)
    ;; what comes next whatever stands there: 1 an empty token, 2 a quoted text that ends at $quotedEnd
    (local $pending i32) (local $quotedEnd i32) (local $quotesLost i32)
    ;; 1 when the word's first byte is a dot, < or >, whose class is not the word's; 1 when a colon belongs to it
    (local $offFirst i32) (local $colon i32)
    (local $length i32) (local $left i32) (local $h1 i32) (local $h2 i32) (local $t1 i32) (local $t2 i32) (local $code i32) (local $head i32)
    (local $s1 i32) (local $s2 i32) (local $m1 i32) (local $m2 i32) (local $values i32)
    ;; values side by side; whether the token before is one; head of a comma behind more of them than are kept, which is part of the shape if no value follows
    (local $adjacent i32) (local $afterValue i32) (local $owed i32)
    (local $bits i64) (local $all i64) (local $digits i64) (local $dots i64) (local $slashes i64) (local $named i64) (local $shift i64)
    (v128.store offset=131072 (local.get $to) (i8x16.splat (i32.const 0x20)))
    (if (call $classify (local.get $to)) (then (return (i32.const -1))))
    (local.set $s1 (i32.const 0x2545f491))
    (local.set $s2 (i32.const 0x1b873593))
    (local.set $m1 (i32.const 0x3c6ef372))
    (local.set $m2 (i32.const 0x510e527f))
    (block $done
      (loop $next
        (block $push
          (block $hash
            (if (local.get $pending)
              (then
                (local.set $start (local.get $i))
                (if (i32.eq (local.get $pending) (i32.const 1))
                  (then
                    (local.set $pending (i32.const 0))
                    (local.set $kind (i32.const 6))
                    (local.set $h1 (i32.const 0))
                    (local.set $h2 (i32.const 0))
                    (br $push)))
                (local.set $pending (i32.const 0))
                (local.set $kind (i32.const 5))
                (local.set $i (local.get $quotedEnd))
                (local.set $mark (i32.const 0))
                (br $hash)))
            (local.set $bits
              (i64.shr_u
                (i64.xor (i64.load offset=25024 (i32.shr_u (local.get $i) (i32.const 3))) (i64.const -1))
                (i64.extend_i32_u (i32.and (local.get $i) (i32.const 7)))))
            (if (i64.eqz (local.get $bits))
              (then
                (local.set $spaced (i32.const 256))
                (local.set $i (i32.add (local.get $i) (i32.sub (i32.const 64) (i32.and (local.get $i) (i32.const 7)))))
                (br_if $done (i32.ge_u (local.get $i) (local.get $to)))
                (br $next)))
            (local.set $length (i32.wrap_i64 (i64.ctz (local.get $bits))))
            (local.set $spaced
              (i32.or (local.get $spaced) (i32.shl (i32.ne (local.get $length) (i32.const 0)) (i32.const 8))))
            (local.set $i (i32.add (local.get $i) (local.get $length)))
            (br_if $done (i32.ge_u (local.get $i) (local.get $to)))
            (local.set $start (local.get $i))
            (if (i32.ge_u (local.get $tokens) (i32.const 400))
              (then
                ;; U+007F is a blank that is not among those of the bitmap
                (if (i32.eq (call $byte (local.get $i)) (i32.const 0x7f))
                  (then
                    (local.set $spaced (i32.const 256))
                    (local.set $i (i32.add (local.get $i) (i32.const 1)))
                    (br $next)))
                (local.set $kind (i32.const 5))
                (local.set $i (local.get $to))
                (br $hash)))
            (local.set $first (i32.load8_u offset=131072 (local.get $i)))
            (local.set $begins (i32.load8_u offset=1024 (local.get $first)))
            (local.set $offFirst (i32.const 0))
            (block $word
              (br_if $word (i32.eqz (local.get $begins)))
              (if (i32.gt_u (local.get $begins) (i32.const 1))
                (then
                  (if (i32.eq (local.get $begins) (i32.const 2))
                    (then
                      (local.set $offFirst
                        (i32.or
                          (i32.eqz
                            (i32.and
                              (i32.shr_u
                                (i32.load8_u offset=119360 (i32.shr_u (local.get $i) (i32.const 3)))
                                (i32.and (local.get $i) (i32.const 7)))
                              (i32.const 1)))
                          (i32.and
                            (i32.lt_u (i32.add (local.get $i) (i32.const 2)) (local.get $to))
                            (i32.eq (i32.load16_u offset=131073 (local.get $i)) (i32.const 0x2f2e)))))
                      (br_if $word (local.get $offFirst))))
                  (if (i32.eq (local.get $begins) (i32.const 4))
                    (then
                      (local.set $offFirst
                        (i32.and (call $classAt (i32.add (local.get $i) (i32.const 1)) (local.get $to)) (i32.const 1)))
                      (br_if $word (local.get $offFirst))))
                  (if (i32.eq (local.get $begins) (i32.const 8))
                    (then
                      (local.set $spaced (i32.const 256))
                      (local.set $i (i32.add (local.get $i) (i32.const 1)))
                      (br $next)))))
              ;; nothing where a value belongs; the mark itself is the next token
              (if (i32.eq (i32.load8_u offset=1280 (local.get $mark)) (local.get $first))
                (then
                  (if (i32.or (i32.eqz (local.get $spaced)) (i32.ne (local.get $first) (local.get $mark)))
                    (then
                      ;; the twin does not count between the two
                      (if (i32.ge_u (local.get $tokens) (i32.const 399)) (then (return (i32.const -1))))
                      (local.set $kind (i32.const 6))
                      (local.set $h1 (i32.const 0))
                      (local.set $h2 (i32.const 0))
                      (local.set $keptSpaced (local.get $spaced))
                      (local.set $spaced (i32.const 0))
                      (local.set $mark (i32.const 0))
                      (br $push)))))
              (local.set $i (i32.add (local.get $i) (i32.const 1)))
              ;; a leader
              (if (i32.and (local.get $begins) (i32.const 2))
                (then
                  (loop $more
                    (if (i32.and
                          (i32.lt_u (local.get $i) (local.get $to))
                          (i32.eq (i32.load8_u offset=131072 (local.get $i)) (local.get $first)))
                      (then
                        (local.set $i (i32.add (local.get $i) (i32.const 1)))
                        (br $more))))))
              (local.set $kind (i32.const 3))
              (local.set $h1 (local.get $first))
              (local.set $h2 (i32.sub (local.get $i) (local.get $start)))
              (local.set $h2 (select (local.get $h2) (i32.const 3) (i32.lt_u (local.get $h2) (i32.const 3))))
              (if (i32.eq (local.get $first) (i32.const 0x3d))
                (then
                  (if (i32.eqz (i32.or (local.get $spaced) (local.get $mark)))
                    (then (local.set $pending (call $valueIsMissing (local.get $i) (local.get $to))))))
                (else
                  (if (i32.eq (local.get $mark) (i32.const 0x3d))
                    (then
                      (if (i32.and
                            (i32.eqz (local.get $quotesLost))
                            (i32.or (i32.eq (local.get $first) (i32.const 0x22)) (i32.eq (local.get $first) (i32.const 0x27))))
                        (then
                          (local.set $quotedEnd (call $quotedEnd (local.get $i) (local.get $to) (local.get $first)))
                          (local.set $quotesLost (i32.lt_s (local.get $quotedEnd) (i32.const 0)))
                          (if (i32.gt_s (local.get $quotedEnd) (local.get $i)) (then (local.set $pending (i32.const 2))))))))))
              (local.set $mark (local.get $first))
              (br $push))
            ;; a word: its end
            (local.set $kind (i32.const 0))
            (local.set $colon (i32.const 0))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (loop $ends
              (local.set $bits
                (i64.shr_u
                  (i64.load offset=119360 (i32.shr_u (local.get $i) (i32.const 3)))
                  (i64.extend_i32_u (i32.and (local.get $i) (i32.const 7)))))
              (if (i64.eqz (local.get $bits))
                (then
                  (local.set $i (i32.add (local.get $i) (i32.sub (i32.const 64) (i32.and (local.get $i) (i32.const 7)))))
                  (br $ends)))
              (local.set $i (i32.add (local.get $i) (i32.wrap_i64 (i64.ctz (local.get $bits)))))
              (if (i32.eq (i32.load8_u offset=131072 (local.get $i)) (i32.const 0x3a))
                (then
                  (if (i32.and (i32.load8_u offset=1536 (i32.load8_u offset=131073 (local.get $i))) (i32.const 1))
                    (then
                      (local.set $q
                        (call $colonEnd
                          (local.get $start)
                          (i32.add (local.get $start) (local.get $offFirst))
                          (local.get $i)
                          (local.get $to)))
                      (if (i32.gt_u (local.get $q) (local.get $i))
                        (then
                          (local.set $colon (i32.const 1))
                          (local.set $i (local.get $q))
                          (br $ends)))))))))
          ;; text-hash.ts: eight bytes a round, of which the second four may be none
          (local.set $length (i32.sub (local.get $i) (local.get $start)))
          (local.set $h1 (local.get $length))
          (local.set $h2 (i32.const 0x6a09e667))
          (local.set $left (local.get $length))
          (local.set $q (local.get $start))
          (loop $rounds
            (local.set $bits
              (i64.and
                (i64.load offset=131072 (local.get $q))
                (i64.shr_u
                  (i64.const -1)
                  (i64.extend_i32_u
                    (select
                      (i32.sub (i32.const 64) (i32.shl (local.get $left) (i32.const 3)))
                      (i32.const 0)
                      (i32.lt_s (local.get $left) (i32.const 8)))))))
            (local.set $code (i32.wrap_i64 (local.get $bits)))
            (local.set $h1 (i32.mul (i32.xor (local.get $h1) (local.get $code)) (i32.const 0x01000193)))
            (local.set $h1 (i32.xor (local.get $h1) (i32.shr_u (local.get $h1) (i32.const 15))))
            (local.set $h2 (i32.mul (i32.xor (i32.rotl (local.get $h2) (i32.const 13)) (local.get $code)) (i32.const 0x5bd1e995)))
            (local.set $code (i32.wrap_i64 (i64.shr_u (local.get $bits) (i64.const 32))))
            (local.set $t1 (i32.mul (i32.xor (local.get $h1) (local.get $code)) (i32.const 0x01000193)))
            (local.set $t1 (i32.xor (local.get $t1) (i32.shr_u (local.get $t1) (i32.const 15))))
            (local.set $t2 (i32.mul (i32.xor (i32.rotl (local.get $h2) (i32.const 13)) (local.get $code)) (i32.const 0x5bd1e995)))
            (local.set $h1 (select (local.get $t1) (local.get $h1) (i32.gt_s (local.get $left) (i32.const 4))))
            (local.set $h2 (select (local.get $t2) (local.get $h2) (i32.gt_s (local.get $left) (i32.const 4))))
            (local.set $q (i32.add (local.get $q) (i32.const 8)))
            (local.set $left (i32.sub (local.get $left) (i32.const 8)))
            (br_if $rounds (i32.gt_s (local.get $left) (i32.const 0))))
          (local.set $h2 (i32.xor (local.get $h2) (i32.shr_u (local.get $h2) (i32.const 16))))
          (br_if $push (local.get $kind))
          ;; a word's kind
          (block $known
            (if (i32.gt_u (local.get $length) (i32.const 56))
              (then
                (local.set $kind
                  (call $slowKind (local.get $start) (i32.add (local.get $start) (local.get $offFirst)) (local.get $i)))
                (br $known)))
            (local.set $all
              (i64.and
                (i64.shr_u (i64.const -1) (i64.extend_i32_u (i32.sub (i32.const 64) (local.get $length))))
                (i64.xor (i64.extend_i32_u (local.get $offFirst)) (i64.const -1))))
            (local.set $q (i32.shr_u (local.get $start) (i32.const 3)))
            (local.set $shift (i64.extend_i32_u (i32.and (local.get $start) (i32.const 7))))
            (local.set $digits
              (i64.and (i64.shr_u (i64.load offset=33600 (local.get $q)) (local.get $shift)) (local.get $all)))
            (local.set $dots (i64.and (i64.shr_u (i64.load offset=67904 (local.get $q)) (local.get $shift)) (local.get $all)))
            (local.set $slashes
              (i64.and (i64.shr_u (i64.load offset=93632 (local.get $q)) (local.get $shift)) (local.get $all)))
            (if (i64.eqz (i64.or (i64.or (local.get $digits) (local.get $dots)) (local.get $slashes)))
              (then
                ;; letters and marks: a name in a date, a hexadecimal number, a literal behind a mark
                (if (i32.eq (local.get $length) (i32.const 3))
                  (then
                    (if (i32.and (i32.load8_u offset=1536 (local.get $first)) (i32.const 2))
                      (then
                        (if (call $isDateWord (local.get $start) (local.get $to))
                          (then
                            (local.set $kind (i32.const 5))
                            (br $known)))))))
                (if (i32.ge_u (local.get $length) (i32.const 8))
                  (then
                    (if (i64.eq
                          (i64.and (i64.shr_u (i64.load offset=50752 (local.get $q)) (local.get $shift)) (local.get $all))
                          (local.get $all))
                      (then
                        (local.set $kind (i32.const 5))
                        (br $known)))))
                (if (i32.and (i32.load8_u offset=1536 (local.get $mark)) (i32.const 4))
                  (then
                    (if (i32.or
                          (i32.or (i32.eq (local.get $mark) (i32.const 0x3d)) (i32.ge_u (local.get $i) (local.get $to)))
                          (i32.and (call $flags (local.get $i)) (i32.const 8)))
                      (then (if (call $isLiteral (local.get $h1) (local.get $h2)) (then (local.set $kind (i32.const 5))))))))
                (br $known)))
            (local.set $named
              (i64.and (i64.shr_u (i64.load offset=42176 (local.get $q)) (local.get $shift)) (local.get $all)))
            (if (i64.ne (local.get $digits) (i64.const 0))
              (then
                (local.set $kind (i32.sub (i32.const 5) (i32.eqz (i32.or (local.get $colon) (i64.ne (local.get $named) (i64.const 0))))))
                ;; one or two digits side by side, as in eth0
                (if (i64.eqz (i64.or (local.get $slashes) (local.get $dots)))
                  (then
                    (if (i64.le_u (i64.popcnt (local.get $digits)) (i64.const 2))
                      (then
                        (if (call $isSoft64
                              (local.get $q) (local.get $shift) (local.get $all) (local.get $digits) (local.get $named) (local.get $length) (local.get $first))
                          (then (local.set $kind (i32.const 1))))))))
                (br $known)))
            (if (i64.ne (local.get $slashes) (i64.const 0))
              (then
                (local.set $kind
                  (call $slowKind (local.get $start) (i32.add (local.get $start) (local.get $offFirst)) (local.get $i)))
                (br $known)))
            ;; dots alone: with letters and two inside
            (if (i64.ne
                  (i64.and
                    (local.get $named)
                    (i64.xor (i64.shr_u (i64.load offset=59328 (local.get $q)) (local.get $shift)) (i64.const -1)))
                  (i64.const 0))
              (then
                (local.set $kind
                  (i32.shl
                    (i64.ge_u
                      (i64.popcnt
                        (i64.and (local.get $dots) (i64.and (i64.shr_u (local.get $all) (i64.const 1)) (i64.const -2))))
                      (i64.const 2))
                    (i32.const 1))))))
          (local.set $mark (i32.const 0)))
        ;; the token's five words
        (local.set $head (i32.or (local.get $kind) (local.get $spaced)))
        (local.set $spaced (local.get $keptSpaced))
        (local.set $keptSpaced (i32.const 0))
        (i32.store offset=4096 (local.get $token) (local.get $head))
        (i32.store offset=4100 (local.get $token) (local.get $start))
        (i32.store offset=4104 (local.get $token) (local.get $i))
        (i32.store offset=4108 (local.get $token) (local.get $h1))
        (i32.store offset=4112 (local.get $token) (local.get $h2))
        (local.set $token (i32.add (local.get $token) (i32.const 20)))
        (local.set $tokens (i32.add (local.get $tokens) (i32.const 1)))
        ;; signature.ts
        (if (i32.ge_u (local.get $kind) (i32.const 4))
          (then
            (local.set $owed (i32.const 0))
            (local.set $afterValue (i32.const 1))
            (local.set $m1 (i32.mul (i32.xor (local.get $m1) (local.get $h1)) (i32.const 0x85ebca6b)))
            (local.set $m1 (i32.xor (local.get $m1) (i32.shr_u (local.get $m1) (i32.const 13))))
            (local.set $m2
              (i32.add
                (i32.xor (i32.mul (local.get $m2) (i32.const 0x5bd1e995)) (i32.shr_u (local.get $m2) (i32.const 13)))
                (local.get $h2)))
            (local.set $adjacent (i32.add (local.get $adjacent) (i32.const 1)))
            (br_if $next (i32.gt_u (local.get $adjacent) (i32.const 8)))
            (i32.store offset=12288 (i32.shl (local.get $values) (i32.const 2)) (i32.sub (local.get $tokens) (i32.const 1)))
            (local.set $values (i32.add (local.get $values) (i32.const 1)))
            (local.set $h1 (local.get $head))
            (local.set $h2 (local.get $head)))
          (else
            (local.set $h1 (i32.xor (local.get $h1) (local.get $head)))
            (local.set $h2 (i32.xor (local.get $h2) (local.get $head)))
            (if (local.get $owed)
              (then
                (local.set $s1 (i32.mul (i32.xor (local.get $s1) (i32.xor (local.get $owed) (i32.const 0x2c))) (i32.const 0x85ebca6b)))
                (local.set $s1 (i32.xor (local.get $s1) (i32.shr_u (local.get $s1) (i32.const 14))))
                (local.set $s2
                  (i32.add
                    (i32.xor (i32.mul (local.get $s2) (i32.const 0x5bd1e995)) (i32.shr_u (local.get $s2) (i32.const 13)))
                    (i32.xor (local.get $owed) (i32.const 1))))
                (local.set $owed (i32.const 0))))
            (block $kept
              (if (i32.and (local.get $afterValue) (i32.eq (i32.xor (local.get $h1) (local.get $head)) (i32.const 0x2c)))
                (then
                  (if (i32.eq (local.get $kind) (i32.const 3))
                    (then
                      (local.set $afterValue (i32.const 0))
                      (br_if $kept (i32.lt_u (local.get $adjacent) (i32.const 8)))
                      (local.set $owed (local.get $head))
                      (br $next)))))
              (local.set $afterValue (i32.const 0))
              (local.set $adjacent (i32.const 0)))))
        (local.set $s1 (i32.mul (i32.xor (local.get $s1) (local.get $h1)) (i32.const 0x85ebca6b)))
        (local.set $s1 (i32.xor (local.get $s1) (i32.shr_u (local.get $s1) (i32.const 14))))
        (local.set $s2
          (i32.add
            (i32.xor (i32.mul (local.get $s2) (i32.const 0x5bd1e995)) (i32.shr_u (local.get $s2) (i32.const 13)))
            (local.get $h2)))
        (br $next)))
    (if (local.get $owed)
      (then
        (local.set $s1 (i32.mul (i32.xor (local.get $s1) (i32.xor (local.get $owed) (i32.const 0x2c))) (i32.const 0x85ebca6b)))
        (local.set $s1 (i32.xor (local.get $s1) (i32.shr_u (local.get $s1) (i32.const 14))))
        (local.set $s2
          (i32.add
            (i32.xor (i32.mul (local.get $s2) (i32.const 0x5bd1e995)) (i32.shr_u (local.get $s2) (i32.const 13)))
            (i32.xor (local.get $owed) (i32.const 1))))))
    (i32.store (i32.const 1792) (local.get $s1))
    (i32.store (i32.const 1796) (local.get $s2))
    (i32.store (i32.const 1800) (local.get $m1))
    (i32.store (i32.const 1804) (local.get $m2))
    (i32.store (i32.const 1808) (local.get $values))
    (local.get $tokens))

  ;; word-kind.ts: isSoft, of a word with one or two $digits and no slash and the like
  (func $isSoft64 (param $q i32) (param $shift i64) (param $all i64) (param $digits i64) (param $named i64) (param $length i32) (param $first i32) (result i32)
    (local $under i64) (local $begins i64)
    (if (i32.lt_u (local.get $first) (i32.const 0x41)) (then (return (i32.const 0))))
    (local.set $under (i64.and (i64.shr_u (i64.load offset=59328 (local.get $q)) (local.get $shift)) (local.get $all)))
    ;; of nothing but letters, underscores and digits; an apostrophe does not matter
    (if (i64.ne
          (i64.or
            (i64.or (local.get $digits) (local.get $named))
            (i64.and (i64.shr_u (i64.load offset=85056 (local.get $q)) (local.get $shift)) (local.get $all)))
          (local.get $all))
      (then (return (i32.const 0))))
    (if (i64.eq (local.get $named) (local.get $under)) (then (return (i32.const 0))))
    ;; a short hexadecimal number looks the same
    (if (i32.and
          (i32.gt_u (local.get $length) (i32.const 3))
          (i64.eqz
            (i64.and
              (local.get $named)
              (i64.xor (i64.shr_u (i64.load offset=50752 (local.get $q)) (local.get $shift)) (i64.const -1)))))
      (then (return (i32.const 0))))
    (local.set $begins (i64.and (local.get $digits) (i64.xor (i64.shl (local.get $digits) (i64.const 1)) (i64.const -1))))
    (i32.and
      (i64.eqz (i64.and (local.get $begins) (i64.shl (local.get $under) (i64.const 1))))
      (i64.eqz (i64.and (local.get $begins) (i64.sub (local.get $begins) (i64.const 1)))))))
