package id.petapam.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** All that the menus offer at this moment: a command that is in a menu is found by its name too. */
final class MenuCommands {

    private final MenuBar bar;

    MenuCommands(MenuBar bar) {
        this.bar = bar;
    }

    List<SearchCommand> now() {
        List<SearchCommand> commands = new ArrayList<>();
        bar.getMenus().forEach(menu -> add(menu, commands));
        return commands;
    }

    private static void add(Menu menu, List<SearchCommand> commands) {
        for (MenuItem item : menu.getItems()) {
            boolean named = item.getText() != null && !item.getText().isBlank();
            if (item instanceof Menu below) {
                add(below, commands);
            } else if (named && !item.isDisable()) {
                String keys = item.getAccelerator() == null
                        ? ""
                        : item.getAccelerator().getDisplayText();
                commands.add(new SearchCommand(item.getText(), menu.getText(), keys, item::fire));
            }
        }
    }
}
