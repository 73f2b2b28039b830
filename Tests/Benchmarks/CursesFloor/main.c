/* A minimal full-screen list, which the explorer is measured against. */
#include <locale.h>
#include <ncurses.h>

enum { ITEMS = 100000, NUMBER = 1, TITLE = 2 };

static int bar, top;

static void paint(void) {
  erase();
  for (int y = 0; y < LINES - 1; y++) {
    int item = top + y;
    attrset(item == bar ? A_REVERSE : COLOR_PAIR(NUMBER));
    mvprintw(y, 0, " %06d ", item);
    attrset(item == bar ? A_REVERSE : A_NORMAL);
    printw("%-30.30s", "Liw\u0101\u02be al-Fat\u1e25 in \u1e24aw\u0101r");
    attrset(COLOR_PAIR(TITLE));
    printw(" %-*.*s", COLS > 41 ? COLS - 41 : 0, COLS > 41 ? COLS - 41 : 0,
           "stands where two roads meet, and whoever holds the one has to ask for the other");
  }
  attrset(A_BOLD);
  mvprintw(LINES - 1, 0, "READY %06d of %d", bar, ITEMS);
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  start_color();
  use_default_colors();
  init_pair(NUMBER, COLOR_CYAN, -1);
  init_pair(TITLE, COLOR_YELLOW, -1);
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  for (int key = 0; key != 'q'; key = getch()) {
    if (key == 'j' && bar < ITEMS - 1) bar++;
    if (key == 'k' && bar > 0) bar--;
    if (bar < top) top = bar;
    if (bar > top + LINES - 2) top = bar - LINES + 2;
    paint();
  }
  endwin();
  return 0;
}
