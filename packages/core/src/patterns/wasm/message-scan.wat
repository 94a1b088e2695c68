;; Reads a message into tokens and folds its signature in one pass: scan.ts and signature.ts, which are its twins. What it does not take, a script written without
;; spaces among it, is left to them.
;;
;; First the message becomes bitmaps, one bit a byte, 64 bytes at a time: what the bytes are, where tokens begin and words end. Tokens are then taken bit by bit out
;; of a window of at least 57 bytes, and what a word is made of is asked of all its bytes at once.
;;
;; Memory, all of it written by message-scanner.ts but where said:
;;      0  classes of the 256 bytes (char-classes.ts), words
;;   1024  how a byte begins a token: 0 a word, 1 a mark, 2 a dot, 4 < or >, 8 a blank, 10 a colon
;;   1280  what closes a bracket or quote, 0 for all others
;;   1536  flags of a byte: 1 may follow a colon inside a word, 2 begins a day's or month's name, 4 a literal may stand behind it, 8 a literal may stand before it,
;;         16 closes, 32 is a digit
;;   1792  two lanes of the shape, two of the values, number of values; written here
;;   1856  what comes next whatever stands there: 0 nothing, 1 an empty token, 2 a quoted text, which ends at 1860, 3 its closing quote; written here
;;   1864  whether a quotation has no end; written here
;;   1868  values side by side; 1872 head of a comma behind more of them than are kept, which is part of the shape if no value follows; written here
;;   1888  of the window: what blanks stand before, colons that may belong to a word, special bytes, digits with dots and slashes and the like; written here
;;   2048  literals by hash: 64 places of two lanes
;;   2560  names of 7 days and 12 months, words of three bytes
;;   4096  tokens, five words each (Scan.data); written here
;;  12288  tokens of the values (Signature.tokens); written here
;;         bitmaps, written here, of bytes that are:
;;  16448  special           33600  digits         42176  letters _ / \ @  67904  dots                   76480  digits . / \ @
;;         and where:
;; 119360  a word would end  145088  a token begins  153664  a word ends     162240  a blank stands before  170816  a colon may belong to a word
;; 196608  the message, at most 65,536 bytes; what is behind it does not matter
(module
  (memory (export "memory") 5 5)

  ;; bitmaps of the message of $to bytes; 1 when it has characters of a script written without spaces
  (func $classify (param $to i32) (result i32)
    (local $p i32) (local $q i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $before v128) (local $more v128) (local $mark v128)
    (local $within i64) (local $named i64) (local $digits i64) (local $slashes i64) (local $dots i64) (local $colons i64) (local $special i64) (local $blanks i64)
    (local $next i64) (local $inside i64) (local $unsure i64) (local $ends i64) (local $afterEnd i64)
    (local $namedBefore i64) (local $digitsBefore i64) (local $endBefore i64) (local $blankBefore i64)
    ;; the message begins as if a word had ended before it
    (local.set $endBefore (i64.const 1))
    (loop $groups
      (local.set $a (v128.load offset=196608 (local.get $p)))
      (local.set $b (v128.load offset=196624 (local.get $p)))
      (local.set $c (v128.load offset=196640 (local.get $p)))
      (local.set $d (v128.load offset=196656 (local.get $p)))
      ;; bits of the message; what is behind it counts as blanks
      (local.set $within (i64.const -1))
      (if (i32.lt_u (i32.sub (local.get $to) (local.get $p)) (i32.const 64))
        (then
          (local.set $within
            (i64.xor (i64.shl (i64.const -1) (i64.extend_i32_u (i32.sub (local.get $to) (local.get $p)))) (i64.const -1)))))
      (local.set $special
        (i64.xor
          (i64.and
            (call $mask
              (call $plain (local.get $a))
              (call $plain (local.get $b))
              (call $plain (local.get $c))
              (call $plain (local.get $d)))
            (local.get $within))
          (i64.const -1)))
      (local.set $before (i8x16.splat (i32.const 0x20)))
      (local.set $blanks
        (i64.or
          (call $mask
            (i8x16.le_u (local.get $a) (local.get $before))
            (i8x16.le_u (local.get $b) (local.get $before))
            (i8x16.le_u (local.get $c) (local.get $before))
            (i8x16.le_u (local.get $d) (local.get $before)))
          (i64.xor (local.get $within) (i64.const -1))))
      (local.set $before (i8x16.splat (i32.const 0x30)))
      (local.set $more (i8x16.splat (i32.const 9)))
      (local.set $digits
        (i64.and
          (call $mask
            (i8x16.le_u (i8x16.sub (local.get $a) (local.get $before)) (local.get $more))
            (i8x16.le_u (i8x16.sub (local.get $b) (local.get $before)) (local.get $more))
            (i8x16.le_u (i8x16.sub (local.get $c) (local.get $before)) (local.get $more))
            (i8x16.le_u (i8x16.sub (local.get $d) (local.get $before)) (local.get $more)))
          (local.get $within)))
      (local.set $slashes
        (call $mask
          (call $isSlash (local.get $a))
          (call $isSlash (local.get $b))
          (call $isSlash (local.get $c))
          (call $isSlash (local.get $d))))
      (local.set $mark (i8x16.splat (i32.const 0x2e)))
      (local.set $dots
        (call $mask
          (i8x16.eq (local.get $a) (local.get $mark))
          (i8x16.eq (local.get $b) (local.get $mark))
          (i8x16.eq (local.get $c) (local.get $mark))
          (i8x16.eq (local.get $d) (local.get $mark))))
      (local.set $mark (i8x16.splat (i32.const 0x3a)))
      (local.set $colons
        (call $mask
          (i8x16.eq (local.get $a) (local.get $mark))
          (i8x16.eq (local.get $b) (local.get $mark))
          (i8x16.eq (local.get $c) (local.get $mark))
          (i8x16.eq (local.get $d) (local.get $mark))))
      (local.set $named
        (i64.and
          (i64.or
            (local.get $slashes)
            (call $mask
              (call $isName (local.get $a))
              (call $isName (local.get $b))
              (call $isName (local.get $c))
              (call $isName (local.get $d))))
          (local.get $within)))
      ;; bytes beyond ASCII are letters
      (if (i8x16.bitmask (v128.or (v128.or (local.get $a) (local.get $b)) (v128.or (local.get $c) (local.get $d))))
        (then
          (local.set $named
            (i64.or
              (local.get $named)
              (i64.and (call $mask (local.get $a) (local.get $b) (local.get $c) (local.get $d)) (local.get $within))))
          (local.set $before (i8x16.splat (i32.const 0xe3)))
          (local.set $more (i8x16.splat (i32.const 10)))
          (if (i64.ne
                (i64.and
                  (call $mask
                    (i8x16.le_u (i8x16.sub (local.get $a) (local.get $before)) (local.get $more))
                    (i8x16.le_u (i8x16.sub (local.get $b) (local.get $before)) (local.get $more))
                    (i8x16.le_u (i8x16.sub (local.get $c) (local.get $before)) (local.get $more))
                    (i8x16.le_u (i8x16.sub (local.get $d) (local.get $before)) (local.get $more)))
                  (local.get $within))
                (i64.const 0))
            (then (return (i32.const 1))))))
      (i64.store offset=16448 (local.get $q) (local.get $special))
      (i64.store offset=33600 (local.get $q) (local.get $digits))
      (i64.store offset=42176 (local.get $q) (local.get $named))
      (i64.store offset=67904 (local.get $q) (local.get $dots))
      (i64.store offset=76480 (local.get $q) (i64.or (local.get $digits) (i64.or (local.get $dots) (local.get $slashes))))
      ;; dots before a letter or digit belong to the word; of a few marks that is not seen here
      (local.set $next (i64.shr_u (i64.or (local.get $named) (local.get $digits)) (i64.const 1)))
      (local.set $namedBefore (i64.or (i64.shl (local.get $named) (i64.const 1)) (local.get $namedBefore)))
      (local.set $digitsBefore (i64.or (i64.shl (local.get $digits) (i64.const 1)) (local.get $digitsBefore)))
      (local.set $mark (i8x16.splat (i32.const 0x27)))
      (local.set $inside (i64.and (local.get $dots) (local.get $next)))
      (local.set $unsure
        (i64.and
          (i64.or
            (i64.or
              ;; dots before a slash and the like, or before a mark
              (i64.and (local.get $dots) (i64.shr_u (local.get $slashes) (i64.const 1)))
              (i64.and
                (local.get $dots)
                (i64.xor (i64.or (local.get $next) (i64.shr_u (local.get $blanks) (i64.const 1))) (i64.const -1))))
            (i64.or
              ;; what is neither dot nor colon between digits; apostrophes between letters
              (i64.and
                (i64.and
                  (i64.xor (i64.or (local.get $dots) (local.get $colons)) (i64.const -1))
                  (local.get $special))
                (i64.and (local.get $digitsBefore) (i64.or (i64.shr_u (local.get $digits) (i64.const 1)) (i64.const 0x8000000000000000))))
              (i64.and
                (i64.and
                  (call $mask
                    (i8x16.eq (local.get $a) (local.get $mark))
                    (i8x16.eq (local.get $b) (local.get $mark))
                    (i8x16.eq (local.get $c) (local.get $mark))
                    (i8x16.eq (local.get $d) (local.get $mark)))
                  (local.get $namedBefore))
                (i64.or (local.get $next) (i64.const 0x8000000000000000)))))
          (local.get $within)))
      (if (i64.ne (local.get $unsure) (i64.const 0))
        (then
          (local.set $inside
            (i64.or
              (i64.and (local.get $inside) (i64.xor (local.get $unsure) (i64.const -1)))
              (call $insideOf (local.get $unsure) (local.get $p) (local.get $to))))))
      (local.set $namedBefore (i64.shr_u (local.get $named) (i64.const 63)))
      (local.set $digitsBefore (i64.shr_u (local.get $digits) (i64.const 63)))
      (local.set $ends (i64.and (local.get $special) (i64.xor (local.get $inside) (i64.const -1))))
      (local.set $afterEnd (i64.or (i64.shl (local.get $ends) (i64.const 1)) (local.get $endBefore)))
      (local.set $endBefore (i64.shr_u (local.get $ends) (i64.const 63)))
      (i64.store offset=119360 (local.get $q) (local.get $ends))
      ;; a token begins with each mark, and with what is none behind one
      (i64.store offset=145088 (local.get $q)
        (i64.or
          (i64.and (local.get $ends) (i64.xor (local.get $blanks) (i64.const -1)))
          (i64.and (local.get $afterEnd) (i64.xor (local.get $ends) (i64.const -1)))))
      (i64.store offset=153664 (local.get $q) (i64.and (local.get $ends) (i64.xor (local.get $afterEnd) (i64.const -1))))
      (i64.store offset=162240 (local.get $q) (i64.or (i64.shl (local.get $blanks) (i64.const 1)) (local.get $blankBefore)))
      (local.set $blankBefore (i64.shr_u (local.get $blanks) (i64.const 63)))
      (i64.store offset=170816 (local.get $q)
        (i64.and
          (i64.and (local.get $colons) (local.get $within))
          (i64.or
            (i64.or (local.get $next) (i64.shr_u (local.get $colons) (i64.const 1)))
            (i64.const 0x8000000000000000))))
      (local.set $q (i32.add (local.get $q) (i32.const 8)))
      (local.set $p (i32.add (local.get $p) (i32.const 64)))
      (br_if $groups (i32.le_u (local.get $p) (local.get $to))))
    (i32.const 0))

  ;; one bit for each of 64 bytes
  (func $mask (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result i64)
    (i64.or
      (i64.extend_i32_u
        (i32.or (i8x16.bitmask (local.get $a)) (i32.shl (i8x16.bitmask (local.get $b)) (i32.const 16))))
      (i64.shl
        (i64.extend_i32_u
          (i32.or (i8x16.bitmask (local.get $c)) (i32.shl (i8x16.bitmask (local.get $d)) (i32.const 16))))
        (i64.const 32))))

  ;; 0 for special bytes, found by their two halves: one bit a row of sixteen
  (func $plain (param $x v128) (result v128)
    (i8x16.eq
      (v128.and
        (i8x16.swizzle
          (v128.const i8x16 3 1 3 1 1 1 1 3 3 3 5 29 23 29 7 17)
          (v128.and (local.get $x) (i8x16.splat (i32.const 15))))
        (i8x16.swizzle
          (v128.const i8x16 1 1 2 4 0 8 0 16 0 0 0 0 0 0 0 0)
          (i8x16.shr_u (local.get $x) (i32.const 4))))
      (i8x16.splat (i32.const 0))))

  ;; slash, backslash, at
  (func $isSlash (param $x v128) (result v128)
    (v128.or
      (v128.or
        (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x2f)))
        (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x5c))))
      (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x40)))))

  ;; letters and underscores
  (func $isName (param $x v128) (result v128)
    (v128.or
      (i8x16.le_u
        (i8x16.sub (v128.or (local.get $x) (i8x16.splat (i32.const 0x20))) (i8x16.splat (i32.const 0x61)))
        (i8x16.splat (i32.const 25)))
      (i8x16.eq (local.get $x) (i8x16.splat (i32.const 0x5f)))))

  ;; those of $unsure that belong to the word before them: dots before what goes on, commas between digits, apostrophes between letters
  (func $insideOf (param $unsure i64) (param $p i32) (param $to i32) (result i64)
    (local $inside i64) (local $bit i64) (local $i i32) (local $code i32) (local $before i32) (local $next i32) (local $yes i32)
    (loop $more
      (local.set $bit (i64.and (local.get $unsure) (i64.sub (i64.const 0) (local.get $unsure))))
      (local.set $i (i32.add (local.get $p) (i32.wrap_i64 (i64.ctz (local.get $unsure)))))
      (local.set $code (call $byte (local.get $i)))
      (local.set $next (call $classAt (i32.add (local.get $i) (i32.const 1)) (local.get $to)))
      (local.set $before (i32.const 0))
      (if (local.get $i) (then (local.set $before (call $classAt (i32.sub (local.get $i) (i32.const 1)) (local.get $to)))))
      (local.set $yes (i32.const 0))
      (if (i32.eq (local.get $code) (i32.const 0x2e))
        ;; digit, letters, underscore, sign, backslash, at
        (then (local.set $yes (i32.and (local.get $next) (i32.const 439)))))
      (if (i32.eq (local.get $code) (i32.const 0x2c))
        (then (local.set $yes (i32.and (i32.and (local.get $before) (local.get $next)) (i32.const 1)))))
      (if (i32.eq (local.get $code) (i32.const 0x27))
        (then
          (local.set $yes
            (i32.and
              (i32.ne (i32.and (local.get $before) (i32.const 6)) (i32.const 0))
              (i32.ne (i32.and (local.get $next) (i32.const 6)) (i32.const 0))))))
      (if (local.get $yes) (then (local.set $inside (i64.or (local.get $inside) (local.get $bit)))))
      (local.set $unsure (i64.xor (local.get $unsure) (local.get $bit)))
      (br_if $more (i64.ne (local.get $unsure) (i64.const 0))))
    (local.get $inside))

  (func $byte (param $i i32) (result i32) (i32.load8_u offset=196608 (local.get $i)))

  (func $flags (param $i i32) (result i32) (i32.load8_u offset=1536 (i32.load8_u offset=196608 (local.get $i))))

  ;; class of the byte at $i, 0 behind the message
  (func $classAt (param $i i32) (param $to i32) (result i32)
    (if (i32.ge_u (local.get $i) (local.get $to)) (then (return (i32.const 0))))
    (i32.load (i32.shl (i32.load8_u offset=196608 (local.get $i)) (i32.const 2))))

  (func $classesOf (param $i i32) (param $to i32) (result i32)
    (local $classes i32)
    (loop $more
      (if (i32.lt_u (local.get $i) (local.get $to))
        (then
          (local.set $classes
            (i32.or (local.get $classes) (i32.load (i32.shl (i32.load8_u offset=196608 (local.get $i)) (i32.const 2)))))
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

  ;; look-ahead.ts: colonEnd
  (func $colonEnd (param $start i32) (param $classes i32) (param $i i32) (param $to i32) (result i32)
    (local $next i32) (local $code i32) (local $after i32)
    ;; kindBits: digit 1, hexLetter 2, letter 4, upper 8, underscore 16 … comma 4096
    (local.set $classes (i32.and (local.get $classes) (i32.const 8191)))
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
        (local.set $code (i32.load8_u offset=196609 (local.get $i)))
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
        (if (i32.eq (i32.load16_u offset=196609 (local.get $i)) (i32.const 0x2f2f))
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
    (local.set $name (i32.and (i32.load offset=196608 (local.get $i)) (i32.const 0xffffff)))
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
              (if (i32.eq (i32.load8_u offset=196607 (local.get $i)) (i32.const 0x5f)) (then (return (i32.const 0))))
              (local.set $runs (i32.add (local.get $runs) (i32.const 1)))))
          (local.set $digits (i32.add (local.get $digits) (i32.const 1)))
          (local.set $inRun (i32.const 1)))
        (else (local.set $inRun (i32.const 0))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $more (i32.lt_u (local.get $i) (local.get $end))))
    (i32.and (i32.eq (local.get $runs) (i32.const 1)) (i32.le_u (local.get $digits) (i32.const 2))))

  ;; 1 when the byte at $i, if the message is that long, is none that ends words
  (func $beginsWord (param $i i32) (param $to i32) (result i64)
    (i64.extend_i32_u
      (i32.and
        (i32.lt_u (local.get $i) (local.get $to))
        (i32.eqz (i32.load8_u offset=1024 (call $byte (local.get $i)))))))

  ;; end of the word that begins at $start, whatever its length; its classes are those from $first on
  (func $wordEnd (param $start i32) (param $first i32) (param $to i32) (result i32)
    (local $i i32) (local $end i32) (local $classes i32) (local $bits i64)
    (local.set $i (i32.add (local.get $start) (i32.const 1)))
    (loop $ends
      (local.set $bits
        (i64.shr_u
          (i64.load offset=119360 (i32.shr_u (local.get $i) (i32.const 3)))
          (i64.extend_i32_u (i32.and (local.get $i) (i32.const 7)))))
      (if (i64.eqz (local.get $bits))
        (then
          (local.set $i (i32.add (i32.and (local.get $i) (i32.const -8)) (i32.const 64)))
          (br $ends)))
      (local.set $i (i32.add (local.get $i) (i32.wrap_i64 (i64.ctz (local.get $bits)))))
      (if (i32.eq (call $byte (local.get $i)) (i32.const 0x3a))
        (then
          ;; those of bytes seen before are known
          (local.set $classes (i32.or (local.get $classes) (call $classesOf (local.get $first) (local.get $i))))
          (local.set $first (local.get $i))
          (local.set $end (call $colonEnd (local.get $start) (local.get $classes) (local.get $i) (local.get $to)))
          (if (i32.gt_u (local.get $end) (local.get $i))
            (then
              (local.set $i (local.get $end))
              (br $ends))))))
    (local.get $i))

  ;; number of tokens of the message of $to bytes, -1 when it is left to the twins
  (func (export "scan") (param $to i32) (result i32)
    ;; the window begins at $i: what ends words, where tokens begin and words end in it
    (local $i i32) (local $ends i64) (local $begin i64) (local $end i64)
    ;; where the next window begins at least; 1 when a token begins there whatever stands before it
    (local $resume i32) (local $forced i64)
    ;; one token: bits of its first byte and of the one behind its last; and of its bytes, without a first one whose class is not the word's
    (local $from i64) (local $behind i64) (local $all i64)
    (local $start i32) (local $stop i32) (local $kind i32) (local $first i32) (local $begins i32) (local $spaced i32) (local $colon i32) (local $glued i32)
    ;; code of the mark before it, 0 when the token before it is none
    (local $mark i32)
    (local $token i32) (local $left i32) (local $at i32) (local $h1 i32) (local $h2 i32) (local $t1 i32) (local $t2 i32) (local $code i32) (local $head i32)
    (local $s1 i32) (local $s2 i32) (local $m i32) (local $q i32) (local $shift i64)
    (local $bits i64) (local $digits i64) (local $dots i64) (local $named i64)
    (if (call $classify (local.get $to)) (then (return (i32.const -1))))
    (local.set $s1 (i32.const 0x2545f491))
    (local.set $s2 (i32.const 0x1b873593))
    (i32.store (i32.const 1800) (i32.const 0x3c6ef372))
    (i32.store (i32.const 1804) (i32.const 0x510e527f))
    (i32.store (i32.const 1808) (i32.const 0))
    (v128.store (i32.const 1856) (v128.const i32x4 0 0 0 0))
    (i32.store (i32.const 1872) (i32.const 0))
    (block $done
      (loop $window
        (local.set $q (i32.shr_u (local.get $i) (i32.const 3)))
        (local.set $shift (i64.extend_i32_u (i32.and (local.get $i) (i32.const 7))))
        (local.set $ends (i64.shr_u (i64.load offset=119360 (local.get $q)) (local.get $shift)))
        (local.set $begin (i64.shr_u (i64.load offset=145088 (local.get $q)) (local.get $shift)))
        ;; a word that ends where the window begins is known already
        (local.set $end (i64.and (i64.shr_u (i64.load offset=153664 (local.get $q)) (local.get $shift)) (i64.const -2)))
        (if (i32.lt_u (i32.sub (local.get $to) (local.get $i)) (i32.const 64))
          (then
            (local.set $begin
              (i64.and
                (local.get $begin)
                (i64.sub
                  (i64.shl (i64.const 1) (i64.extend_i32_u (i32.sub (local.get $to) (local.get $i))))
                  (i64.const 1))))))
        (local.set $begin (i64.or (local.get $begin) (local.get $forced)))
        (local.set $forced (i64.const 0))
        (i64.store (i32.const 1888) (i64.shr_u (i64.load offset=162240 (local.get $q)) (local.get $shift)))
        (i64.store (i32.const 1896) (i64.shr_u (i64.load offset=170816 (local.get $q)) (local.get $shift)))
        (i64.store (i32.const 1904) (i64.shr_u (i64.load offset=16448 (local.get $q)) (local.get $shift)))
        (i64.store (i32.const 1912) (i64.shr_u (i64.load offset=76480 (local.get $q)) (local.get $shift)))
        (loop $next
          (block $push
            (block $hash
              (if (i32.load (i32.const 1856))
                (then
                  (local.set $start (local.get $stop))
                  (local.set $spaced (i32.const 0))
                  (if (i32.eq (i32.load (i32.const 1856)) (i32.const 1))
                    (then
                      (i32.store (i32.const 1856) (i32.const 0))
                      (local.set $kind (i32.const 6))
                      (local.set $h1 (i32.const 0))
                      (local.set $h2 (i32.const 0))
                      (br $push)))
                  (if (i32.eq (i32.load (i32.const 1856)) (i32.const 2))
                    (then
                      (i32.store (i32.const 1856) (i32.const 3))
                      (local.set $kind (i32.const 5))
                      (local.set $stop (i32.load (i32.const 1860)))
                      (local.set $mark (i32.const 0))
                      (br $hash)))
                  (i32.store (i32.const 1856) (i32.const 0))
                  (if (i32.ge_u (local.get $token) (i32.const 8000))
                    (then
                      (local.set $kind (i32.const 5))
                      (local.set $stop (local.get $to))
                      (local.set $begin (i64.const 0))
                      (local.set $resume (local.get $to))
                      (br $hash)))
                  ;; the closing quote, and on from there; a letter behind it begins a token, even where the quote seems to be an apostrophe
                  (local.set $kind (i32.const 3))
                  (local.set $first (call $byte (local.get $start)))
                  (local.set $mark (local.get $first))
                  (local.set $h1 (local.get $first))
                  (local.set $h2 (i32.const 1))
                  (local.set $stop (i32.add (local.get $start) (i32.const 1)))
                  (local.set $at (i32.sub (local.get $stop) (local.get $i)))
                  (local.set $bits (call $beginsWord (local.get $stop) (local.get $to)))
                  (if (i32.ge_u (local.get $at) (i32.sub (i32.const 64) (i32.and (local.get $i) (i32.const 7))))
                    (then
                      (local.set $begin (i64.const 0))
                      (local.set $resume (local.get $stop))
                      (local.set $forced (local.get $bits)))
                    (else
                      (local.set $behind (i64.shl (i64.const -1) (i64.extend_i32_u (local.get $at))))
                      (local.set $begin
                        (i64.or
                          (i64.and (local.get $begin) (local.get $behind))
                          (i64.shl (local.get $bits) (i64.extend_i32_u (local.get $at)))))
                      (local.set $end (i64.and (local.get $end) (i64.shl (local.get $behind) (i64.const 1))))))
                  (br $push)))
              (if (i64.eqz (local.get $begin))
                (then
                  (local.set $i (i32.add (i32.and (local.get $i) (i32.const -8)) (i32.const 64)))
                  (local.set $i (select (local.get $resume) (local.get $i) (i32.gt_u (local.get $resume) (local.get $i))))
                  (br_if $window (i32.lt_u (local.get $i) (local.get $to)))
                  (br $done)))
              (local.set $from (i64.and (local.get $begin) (i64.sub (i64.const 0) (local.get $begin))))
              (local.set $start (i32.add (local.get $i) (i32.wrap_i64 (i64.ctz (local.get $begin)))))
              (local.set $spaced
                (i32.shl (i64.ne (i64.and (local.get $from) (i64.load (i32.const 1888))) (i64.const 0)) (i32.const 8)))
              (local.set $kind (i32.const 0))
              (if (i32.ge_u (local.get $token) (i32.const 8000))
                (then
                  (local.set $kind (i32.const 5))
                  (local.set $stop (local.get $to))
                  (local.set $begin (i64.const 0))
                  (local.set $resume (local.get $to))
                  (br $hash)))
              (block $word
                (br_if $word (i64.eqz (i64.and (local.get $from) (local.get $ends))))
                (local.set $first (i32.load8_u offset=196608 (local.get $start)))
                (local.set $begins (i32.load8_u offset=1024 (local.get $first)))
                (local.set $stop (i32.add (local.get $start) (i32.const 1)))
                (if (i32.ne (local.get $begins) (i32.const 1))
                  (then
                    ;; U+007F: a blank that is not among those of the bitmap
                    (if (i32.eq (local.get $begins) (i32.const 8)) (then (return (i32.const -1))))
                    (if (i32.eq (local.get $begins) (i32.const 4))
                      (then
                        (br_if $word (i32.and (call $classAt (local.get $stop) (local.get $to)) (i32.const 1)))))
                    (if (i32.eq (local.get $begins) (i32.const 2))
                      (then
                        (if (i32.and
                              (i32.lt_u (i32.add (local.get $start) (i32.const 2)) (local.get $to))
                              (i32.eq (i32.load16_u offset=196609 (local.get $start)) (i32.const 0x2f2e)))
                          (then
                            ;; the first dot of ../ is a word of its own
                            (local.set $begin (i64.xor (local.get $begin) (local.get $from)))
                            (local.set $all (i64.const 0))
                            (br $hash)))))))
                ;; nothing where a value belongs; the mark itself is the next token
                (if (i32.eq (i32.load8_u offset=1280 (local.get $mark)) (local.get $first))
                  (then
                    (if (i32.or (i32.eqz (local.get $spaced)) (i32.ne (local.get $first) (local.get $mark)))
                      (then
                        ;; the twin does not count between the two
                        (if (i32.ge_u (local.get $token) (i32.const 7980)) (then (return (i32.const -1))))
                        (local.set $stop (local.get $start))
                        (local.set $kind (i32.const 6))
                        (local.set $h1 (i32.const 0))
                        (local.set $h2 (i32.const 0))
                        (local.set $spaced (i32.const 0))
                        (local.set $mark (i32.const 0))
                        (br $push)))))
                (local.set $begin (i64.xor (local.get $begin) (local.get $from)))
                ;; a leader
                (if (i32.and (local.get $begins) (i32.const 2))
                  (then
                    (if (i32.and
                          (i32.lt_u (local.get $stop) (local.get $to))
                          (i32.eq (call $byte (local.get $stop)) (local.get $first)))
                      (then
                        (loop $more
                          (local.set $stop (i32.add (local.get $stop) (i32.const 1)))
                          (br_if $more
                            (i32.and
                              (i32.lt_u (local.get $stop) (local.get $to))
                              (i32.eq (call $byte (local.get $stop)) (local.get $first)))))
                        ;; what follows begins a token, even where the last dot seems to belong to it
                        (local.set $at (i32.sub (local.get $stop) (local.get $i)))
                        (if (i32.ge_u (local.get $at) (i32.sub (i32.const 64) (i32.and (local.get $i) (i32.const 7))))
                          (then
                            (local.set $begin (i64.const 0))
                            (local.set $resume (local.get $stop))
                            (local.set $forced
                              (call $beginsWord (local.get $stop) (local.get $to))))
                          (else
                            (local.set $bits (i64.shl (i64.const -1) (i64.extend_i32_u (local.get $at))))
                            (local.set $end (i64.and (local.get $end) (i64.shl (local.get $bits) (i64.const 1))))
                            (local.set $begin
                              (i64.or
                                (i64.and (local.get $begin) (local.get $bits))
                                (i64.and
                                  (i64.xor (local.get $ends) (i64.const -1))
                                  (i64.shl (i64.const 1) (i64.extend_i32_u (local.get $at))))))))))))
                (local.set $kind (i32.const 3))
                (local.set $h1 (local.get $first))
                (local.set $h2 (i32.sub (local.get $stop) (local.get $start)))
                (local.set $h2 (select (local.get $h2) (i32.const 3) (i32.lt_u (local.get $h2) (i32.const 3))))
                (if (i32.eq (local.get $first) (i32.const 0x3d))
                  (then
                    (if (i32.eqz (i32.or (local.get $spaced) (local.get $mark)))
                      (then (i32.store (i32.const 1856) (call $valueIsMissing (local.get $stop) (local.get $to))))))
                  (else
                    (if (i32.eq (local.get $mark) (i32.const 0x3d))
                      (then
                        (if (i32.and
                              (i32.eqz (i32.load (i32.const 1864)))
                              (i32.or (i32.eq (local.get $first) (i32.const 0x22)) (i32.eq (local.get $first) (i32.const 0x27))))
                          (then
                            (local.set $code (call $quotedEnd (local.get $stop) (local.get $to) (local.get $first)))
                            (i32.store (i32.const 1864) (i32.lt_s (local.get $code) (i32.const 0)))
                            (if (i32.gt_s (local.get $code) (local.get $stop))
                              (then
                                (i32.store (i32.const 1860) (local.get $code))
                                (i32.store (i32.const 1856) (i32.const 2))))))))))
                (local.set $mark (local.get $first))
                (br $push))
              ;; a word: its end
              (local.set $colon (i32.const 0))
              (block $inWindow
                (block $outside
                  (br_if $outside (i64.eqz (local.get $end)))
                  (local.set $behind (i64.and (local.get $end) (i64.sub (i64.const 0) (local.get $end))))
                  (br_if $inWindow (i64.eqz (i64.and (local.get $behind) (i64.load (i32.const 1896)))))
                  (loop $colons
                    (local.set $stop (i32.add (local.get $i) (i32.wrap_i64 (i64.ctz (local.get $behind)))))
                    (br_if $inWindow (i32.ge_u (i32.add (local.get $stop) (i32.const 1)) (local.get $to)))
                    (local.set $code (call $flags (i32.add (local.get $stop) (i32.const 1))))
                    (br_if $inWindow (i32.eqz (i32.and (local.get $code) (i32.const 1))))
                    ;; a digit behind, and some before: a time, a port
                    (if (i32.and
                          (i32.and (i32.shr_u (local.get $code) (i32.const 5)) (i32.const 1))
                          (i64.ne
                            (i64.and
                              (i64.shr_u (i64.load offset=33600 (local.get $q)) (local.get $shift))
                              (i64.sub (local.get $behind) (local.get $from)))
                            (i64.const 0)))
                      (then (local.set $glued (i32.add (local.get $stop) (i32.const 1))))
                      (else
                        (local.set $glued
                          (call $colonEnd
                            (local.get $start)
                            (call $classesOf
                              (i32.add
                                (local.get $start)
                                (i64.ne (i64.and (local.get $from) (i64.load (i32.const 1904))) (i64.const 0)))
                              (local.get $stop))
                            (local.get $stop)
                            (local.get $to)))))
                    (br_if $inWindow (i32.eq (local.get $glued) (local.get $stop)))
                    ;; a URL that ends with U+007F, which is no blank before the next token
                    (if (i32.eq (i32.load8_u offset=196607 (local.get $glued)) (i32.const 0x7f)) (then (return (i32.const -1))))
                    (local.set $colon (i32.const 1))
                    (local.set $at (i32.sub (local.get $glued) (local.get $i)))
                    (br_if $outside (i32.ge_u (local.get $at) (i32.sub (i32.const 64) (i32.and (local.get $i) (i32.const 7)))))
                    (local.set $bits
                      (i64.and (local.get $ends) (i64.shl (i64.const -1) (i64.extend_i32_u (local.get $at)))))
                    (br_if $outside (i64.eqz (local.get $bits)))
                    (local.set $behind (i64.and (local.get $bits) (i64.sub (i64.const 0) (local.get $bits))))
                    (br_if $colons (i64.ne (i64.and (local.get $behind) (i64.load (i32.const 1896))) (i64.const 0))))
                  (br $inWindow))
                ;; not in this window: in the one that begins with the word, or in none
                (if (i32.ne (local.get $start) (local.get $i))
                  (then
                    (local.set $i (local.get $start))
                    (local.set $forced (i64.const 1))
                    (br $window)))
                (local.set $stop
                  (call $wordEnd
                    (local.get $start)
                    (i32.add
                      (local.get $start)
                      (i64.ne (i64.and (local.get $from) (i64.load (i32.const 1904))) (i64.const 0)))
                    (local.get $to)))
                (if (i32.eq (i32.load8_u offset=196607 (local.get $stop)) (i32.const 0x7f)) (then (return (i32.const -1))))
                (local.set $begin (i64.const 0))
                (local.set $resume (local.get $stop))
                (local.set $all (i64.const 0))
                (br $hash))
              (local.set $bits (i64.sub (i64.const 0) (local.get $behind)))
              (local.set $begin (i64.and (local.get $begin) (local.get $bits)))
              (local.set $end (i64.and (local.get $end) (i64.xor (local.get $bits) (local.get $behind))))
              (local.set $stop (i32.add (local.get $i) (i32.wrap_i64 (i64.ctz (local.get $behind)))))
              (local.set $all
                (i64.xor
                  (i64.sub (local.get $behind) (local.get $from))
                  (i64.and (local.get $from) (i64.load (i32.const 1904))))))
            ;; text-hash.ts: eight bytes a round, of the last round as many as there are
            (local.set $left (i32.sub (local.get $stop) (local.get $start)))
            (local.set $at (local.get $start))
            (local.set $h1 (local.get $left))
            (local.set $h2 (i32.const 0x6a09e667))
            (block $last
              (loop $rounds
                (br_if $last (i32.le_s (local.get $left) (i32.const 8)))
                (local.set $code (i32.load offset=196608 (local.get $at)))
                (local.set $h1 (i32.mul (i32.xor (local.get $h1) (local.get $code)) (i32.const 0x01000193)))
                (local.set $h1 (i32.xor (local.get $h1) (i32.shr_u (local.get $h1) (i32.const 15))))
                (local.set $h2 (i32.mul (i32.xor (i32.rotl (local.get $h2) (i32.const 13)) (local.get $code)) (i32.const 0x5bd1e995)))
                (local.set $code (i32.load offset=196612 (local.get $at)))
                (local.set $h1 (i32.mul (i32.xor (local.get $h1) (local.get $code)) (i32.const 0x01000193)))
                (local.set $h1 (i32.xor (local.get $h1) (i32.shr_u (local.get $h1) (i32.const 15))))
                (local.set $h2 (i32.mul (i32.xor (i32.rotl (local.get $h2) (i32.const 13)) (local.get $code)) (i32.const 0x5bd1e995)))
                (local.set $at (i32.add (local.get $at) (i32.const 8)))
                (local.set $left (i32.sub (local.get $left) (i32.const 8)))
                (br $rounds)))
            (local.set $bits (i64.extend_i32_u (i32.sub (i32.const 64) (i32.shl (local.get $left) (i32.const 3)))))
            (local.set $bits (i64.shr_u (i64.shl (i64.load offset=196608 (local.get $at)) (local.get $bits)) (local.get $bits)))
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
            (local.set $h2 (i32.xor (local.get $h2) (i32.shr_u (local.get $h2) (i32.const 16))))
            (br_if $push (local.get $kind))
            (block $known
              (block $slow
                (local.set $left (i32.sub (local.get $stop) (local.get $start)))
                (br_if $slow (i32.gt_u (local.get $left) (i32.const 56)))
                (if (i64.eqz (i64.and (local.get $all) (i64.load (i32.const 1912))))
                  (then
                    ;; letters and marks: a hexadecimal number, a name in a date, a literal behind a mark
                    (if (i32.ge_u (local.get $left) (i32.const 8))
                      (then
                        ;; hexLetter or dot
                        (if (i32.and (call $classAt (local.get $start) (local.get $to)) (i32.const 1026))
                          (then
                            (local.set $kind
                              (call $slowKind
                                (local.get $start)
                                (i32.add
                                  (local.get $start)
                                  (i64.ne (i64.and (local.get $from) (i64.load (i32.const 1904))) (i64.const 0)))
                                (local.get $stop)))
                            (br_if $known (local.get $kind)))))
                      (else
                        (if (i32.eq (local.get $left) (i32.const 3))
                          (then
                            (if (i32.and (call $flags (local.get $start)) (i32.const 2))
                              (then
                                (if (call $isDateWord (local.get $start) (local.get $to))
                                  (then
                                    (local.set $kind (i32.const 5))
                                    (br $known)))))))))
                    (if (i32.and (i32.load8_u offset=1536 (local.get $mark)) (i32.const 4))
                      (then
                        (if (i32.or
                              (i32.or (i32.eq (local.get $mark) (i32.const 0x3d)) (i32.ge_u (local.get $stop) (local.get $to)))
                              (i32.and (call $flags (local.get $stop)) (i32.const 8)))
                          (then (if (call $isLiteral (local.get $h1) (local.get $h2)) (then (local.set $kind (i32.const 5))))))))
                    (br $known)))
                (local.set $named (i64.and (i64.shr_u (i64.load offset=42176 (local.get $q)) (local.get $shift)) (local.get $all)))
                (local.set $digits (i64.and (i64.shr_u (i64.load offset=33600 (local.get $q)) (local.get $shift)) (local.get $all)))
                (if (i64.ne (local.get $digits) (i64.const 0))
                  (then
                    (local.set $kind (i32.sub (i32.const 5) (i32.eqz (i32.or (local.get $colon) (i64.ne (local.get $named) (i64.const 0))))))
                    ;; one or two digits among letters may be those of a name, as in eth0
                    (br_if $known (i64.gt_u (i64.popcnt (local.get $digits)) (i64.const 2)))
                    (br_if $known (i64.eqz (local.get $named)))
                    (br $slow)))
                ;; letters and dots, of which two are inside, or slashes and the like
                (local.set $dots (i64.and (i64.shr_u (i64.load offset=67904 (local.get $q)) (local.get $shift)) (local.get $all)))
                (br_if $slow (i64.gt_u (i64.popcnt (local.get $dots)) (i64.const 1)))
                (br_if $known (i64.eq (local.get $dots) (i64.and (local.get $all) (i64.load (i32.const 1912))))))
              (local.set $kind (call $slowKind
                  (local.get $start)
                  (i32.add
                    (local.get $start)
                    (i64.ne (i64.and (local.get $from) (i64.load (i32.const 1904))) (i64.const 0)))
                  (local.get $stop))))
            (local.set $mark (i32.const 0)))
          ;; the token's five words
          (local.set $head (i32.or (local.get $kind) (local.get $spaced)))
          (i32.store offset=4096 (local.get $token) (local.get $head))
          (i32.store offset=4100 (local.get $token) (local.get $start))
          (i32.store offset=4104 (local.get $token) (local.get $stop))
          (i32.store offset=4108 (local.get $token) (local.get $h1))
          (i32.store offset=4112 (local.get $token) (local.get $h2))
          (local.set $token (i32.add (local.get $token) (i32.const 20)))
          ;; signature.ts
          (if (i32.ge_u (local.get $kind) (i32.const 4))
            (then
              (i32.store (i32.const 1872) (i32.const 0))
              (local.set $m (i32.mul (i32.xor (i32.load (i32.const 1800)) (local.get $h1)) (i32.const 0x85ebca6b)))
              (i32.store (i32.const 1800) (i32.xor (local.get $m) (i32.shr_u (local.get $m) (i32.const 13))))
              (local.set $m (i32.load (i32.const 1804)))
              (i32.store (i32.const 1804)
                (i32.add
                  (i32.xor (i32.mul (local.get $m) (i32.const 0x5bd1e995)) (i32.shr_u (local.get $m) (i32.const 13)))
                  (local.get $h2)))
              (local.set $m (i32.add (i32.load (i32.const 1868)) (i32.const 1)))
              (i32.store (i32.const 1868) (local.get $m))
              (br_if $next (i32.gt_u (local.get $m) (i32.const 8)))
              (local.set $m (i32.load (i32.const 1808)))
              (i32.store offset=12288 (i32.shl (local.get $m) (i32.const 2)) (i32.sub (i32.div_u (local.get $token) (i32.const 20)) (i32.const 1)))
              (i32.store (i32.const 1808) (i32.add (local.get $m) (i32.const 1)))
              (local.set $h1 (local.get $head))
              (local.set $h2 (local.get $head)))
            (else
              (local.set $h1 (i32.xor (local.get $h1) (local.get $head)))
              (local.set $h2 (i32.xor (local.get $h2) (local.get $head)))
              (block $isFirst
                ;; a comma behind a value may be inside of a list
                (if (i32.and (i32.eq (local.get $kind) (i32.const 3)) (i32.eq (local.get $first) (i32.const 0x2c)))
                  (then
                    (if (i32.ge_u (i32.and (i32.load offset=4056 (local.get $token)) (i32.const 255)) (i32.const 4))
                      (then
                        (br_if $isFirst (i32.lt_u (i32.load (i32.const 1868)) (i32.const 8)))
                        (i32.store (i32.const 1872) (local.get $head))
                        (br $next)))))
                (i32.store (i32.const 1868) (i32.const 0))
                (if (i32.load (i32.const 1872))
                  (then
                    (local.set $s1 (i32.mul (i32.xor (local.get $s1) (i32.xor (i32.load (i32.const 1872)) (i32.const 0x2c))) (i32.const 0x85ebca6b)))
                    (local.set $s1 (i32.xor (local.get $s1) (i32.shr_u (local.get $s1) (i32.const 14))))
                    (local.set $s2
                      (i32.add
                        (i32.xor (i32.mul (local.get $s2) (i32.const 0x5bd1e995)) (i32.shr_u (local.get $s2) (i32.const 13)))
                        (i32.xor (i32.load (i32.const 1872)) (i32.const 1))))
                    (i32.store (i32.const 1872) (i32.const 0)))))))
          (local.set $s1 (i32.mul (i32.xor (local.get $s1) (local.get $h1)) (i32.const 0x85ebca6b)))
          (local.set $s1 (i32.xor (local.get $s1) (i32.shr_u (local.get $s1) (i32.const 14))))
          (local.set $s2
            (i32.add
              (i32.xor (i32.mul (local.get $s2) (i32.const 0x5bd1e995)) (i32.shr_u (local.get $s2) (i32.const 13)))
              (local.get $h2)))
          (br $next))))
    (if (i32.load (i32.const 1872))
      (then
        (local.set $s1 (i32.mul (i32.xor (local.get $s1) (i32.xor (i32.load (i32.const 1872)) (i32.const 0x2c))) (i32.const 0x85ebca6b)))
        (local.set $s1 (i32.xor (local.get $s1) (i32.shr_u (local.get $s1) (i32.const 14))))
        (local.set $s2
          (i32.add
            (i32.xor (i32.mul (local.get $s2) (i32.const 0x5bd1e995)) (i32.shr_u (local.get $s2) (i32.const 13)))
            (i32.xor (i32.load (i32.const 1872)) (i32.const 1))))))
    (i32.store (i32.const 1792) (local.get $s1))
    (i32.store (i32.const 1796) (local.get $s2))
    (i32.div_u (local.get $token) (i32.const 20)))

)
