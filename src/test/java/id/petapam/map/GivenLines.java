package id.petapam.map;

import java.util.ArrayList;
import java.util.List;

/** Lines given point by point, as lat7, lon7, lat7, lon7 ... */
final class GivenLines implements FineLines {

    private final List<int[]> lines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final List<String> names = new ArrayList<>();
    private final List<Integer> nameOf = new ArrayList<>();
    private final List<int[]> vertices = new ArrayList<>();

    GivenLines add(String name, int... latLon7) {
        lines.add(latLon7);
        for (int i = 0; i < latLon7.length; i += 2) {
            vertices.add(new int[] {latLon7[i], latLon7[i + 1]});
        }
        starts.add(vertices.size());
        if (name.isEmpty()) {
            nameOf.add(-1);
        } else {
            if (!names.contains(name)) {
                names.add(name);
            }
            nameOf.add(names.indexOf(name));
        }
        return this;
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public int start(int line) {
        return starts.get(line);
    }

    @Override
    public int end(int line) {
        return starts.get(line + 1);
    }

    @Override
    public int lat7(int vertex) {
        return vertices.get(vertex)[0];
    }

    @Override
    public int lon7(int vertex) {
        return vertices.get(vertex)[1];
    }

    @Override
    public int look(int line) {
        return 0;
    }

    @Override
    public int nameNumber(int line) {
        return nameOf.get(line);
    }

    @Override
    public String name(int number) {
        return names.get(number);
    }
}
