#ifndef CNCURSESW_SHIM_H
#define CNCURSESW_SHIM_H

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <ncurses.h>
#include <wchar.h>

/* Not from term.h: it includes termios.h, whose types would become this module's. */
extern int setupterm(NCURSES_CONST char *type, int descriptor, int *problem);

/* Swift imports neither macros with casts nor opaque cells. */

static inline attr_t ncurses_attribute_bold(void) { return WA_BOLD; }
static inline attr_t ncurses_attribute_dim(void) { return WA_DIM; }
static inline attr_t ncurses_attribute_underline(void) { return WA_UNDERLINE; }
static inline attr_t ncurses_attribute_reverse(void) { return WA_REVERSE; }
static inline attr_t ncurses_attribute_italic(void) {
#ifdef WA_ITALIC
  return WA_ITALIC;
#else
  return WA_NORMAL;
#endif
}

/* These functions use stdscr, whose type is opaque on some systems only. */

static inline void ncurses_prepare_window(void) {
  keypad(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  intrflush(stdscr, FALSE);
  typeahead(-1);
}
static inline void ncurses_erase(void) { werase(stdscr); }
static inline void ncurses_refresh(void) { wrefresh(stdscr); }
static inline void ncurses_move(int row, int column) { wmove(stdscr, row, column); }
static inline void ncurses_redraw_whole(void) { clearok(stdscr, TRUE); }
static inline void ncurses_show_cursor(int is_shown) {
  curs_set(is_shown);
  leaveok(stdscr, !is_shown);
}
static inline void ncurses_put(int row, int column, const cchar_t *cells, int count) {
  wmove(stdscr, row, column);
  wadd_wchnstr(stdscr, cells, count);
}

/* A file in memory that curses can write to; -1 if the system has none. */
#ifdef __linux__
extern int memfd_create(const char *name, unsigned int flags);
static inline int ncurses_memory_file(void) { return memfd_create("screen", 1 /* MFD_CLOEXEC */); }
#else
static inline int ncurses_memory_file(void) { return -1; }
#endif

static inline int ncurses_colors(void) { return COLORS; }
static inline int ncurses_color_pairs(void) { return COLOR_PAIRS; }

/* The number of combining characters that a cell holds besides its base. */
static inline int ncurses_marks_per_cell(void) { return CCHARW_MAX - 1; }

#if NCURSES_EXT_COLORS && NCURSES_VERSION_PATCH >= 20170401
static inline int ncurses_set_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background);
}
#else
static inline int ncurses_set_pair(int pair, int foreground, int background) {
  if (pair > 32767 || foreground > 32767 || background > 32767) return ERR;
  return init_pair((short)pair, (short)foreground, (short)background);
}
#endif

/* An empty cell with attributes and colours; copying it and setting characters is faster than setcchar. */
static inline void ncurses_make_cell(cchar_t *cell, attr_t attributes, int pair) {
  static const wchar_t space[] = {L' ', 0};
#if NCURSES_EXT_COLORS && NCURSES_VERSION_PATCH >= 20170401
  setcchar(cell, space, attributes, (short)(pair > 32767 ? 32767 : pair), &pair);
#else
  setcchar(cell, space, attributes, (short)pair, NULL);
#endif
}

static inline void ncurses_set_character(cchar_t *cell, int index, wchar_t character) {
  if (index >= 0 && index < CCHARW_MAX) cell->chars[index] = character;
}

static inline int ncurses_cell_width(wchar_t character) { return wcwidth(character); }

#endif
