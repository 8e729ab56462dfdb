package id.petapam.app;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/**
 * Keeps the whole program off the network: a library that tries http, https or ftp gets an {@link IOException} before a
 * socket is opened. Two doors are shut: {@link URL} connections (also those that ask for no proxy) and every client that
 * asks for a proxy first, such as {@code java.net.http}.
 */
public final class OfflineGuard extends ProxySelector {

    private static final Set<String> REFUSED = Set.of("http", "https", "ftp");

    private OfflineGuard() {}

    /** Shuts the doors for this process; calling it again changes nothing. */
    public static void install() {
        if (ProxySelector.getDefault() instanceof OfflineGuard) {
            return;
        }
        ProxySelector.setDefault(new OfflineGuard());
        URL.setURLStreamHandlerFactory(protocol -> REFUSED.contains(protocol) ? new Refusal() : null);
    }

    @Override
    public List<Proxy> select(URI uri) {
        throw new IllegalStateException("PetaPam works offline, refused: " + uri.getScheme() + " " + uri.getHost());
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // Nothing was connected, so nothing can have failed.
    }

    private static final class Refusal extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("PetaPam works offline, refused: " + url.getProtocol() + " " + url.getHost());
        }

        @Override
        protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
            return openConnection(url);
        }
    }
}
