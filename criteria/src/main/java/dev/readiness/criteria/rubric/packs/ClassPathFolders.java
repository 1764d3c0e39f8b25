package dev.readiness.criteria.rubric.packs;

import java.io.Closeable;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The folders of one name on a class path, in directories and in jars, which are open until this is closed. */
final class ClassPathFolders implements Closeable {
    private final List<FileSystem> open = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();

    /**
     * @param name of the folder, with slashes, from the root
     * @throws IOException if one can't be opened
     */
    static ClassPathFolders of(ClassLoader loader, String name) throws IOException {
        ClassPathFolders folders = new ClassPathFolders();
        try {
            for (URL place : Collections.list(loader.getResources(name))) {
                folders.add(place, name);
            }
            return folders;
        } catch (IOException | RuntimeException e) {
            folders.close();
            throw e;
        }
    }

    List<Path> paths() {
        return List.copyOf(paths);
    }

    private void add(URL place, String name) throws IOException {
        try {
            URLConnection connection = place.openConnection();
            if (connection instanceof JarURLConnection jar) {
                FileSystem files =
                        FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()), (ClassLoader) null);
                open.add(files);
                paths.add(files.getPath("/", name));
            } else {
                URI uri = place.toURI();
                paths.add(Path.of(uri));
            }
        } catch (URISyntaxException
                | IllegalArgumentException
                | FileSystemNotFoundException
                | ProviderNotFoundException e) {
            throw new IOException("The folder (" + place + ") of the class path can't be opened.", e);
        }
    }

    @Override
    public void close() throws IOException {
        for (FileSystem files : open) {
            files.close();
        }
    }
}
